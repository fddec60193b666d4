package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.closing.NextStep;
import okrworkshop.closing.NextSteps;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Next steps that a test writes. */
final class NotedSteps implements NextSteps {
    private final Map<PersonId, List<NextStep>> steps = new LinkedHashMap<>();

    void note(PersonId person, String what, String until, String with, boolean shared) {
        List<NextStep> own = steps.computeIfAbsent(person, any -> new ArrayList<>());
        own.add(new NextStep("s" + own.size(), what, Optional.of(LocalDate.parse(until)), with, shared));
    }

    @Override
    public List<NextStep> of(WorkshopId workshop, PersonId person) {
        return steps.getOrDefault(person, List.of());
    }

    @Override
    public Map<PersonId, List<NextStep>> shared(WorkshopId workshop) {
        Map<PersonId, List<NextStep>> shared = new LinkedHashMap<>();
        steps.forEach((person, own) ->
                shared.put(person, own.stream().filter(NextStep::shared).toList()));
        return shared;
    }

    @Override
    public int people(WorkshopId workshop) {
        return steps.size();
    }

    @Override
    public void put(WorkshopId workshop, PersonId person, NextStep step) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(WorkshopId workshop, PersonId person, String id) {
        throw new UnsupportedOperationException();
    }
}
