package okrworkshop.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Flow;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;

/** Every group with people has met the first condition of a step, was last active two minutes ago and is all here. */
public final class MemoryProgress implements Progress {
    private final MemoryWorkshops workshops;
    private final Seats seats;
    private final Clock clock;

    public MemoryProgress(MemoryWorkshops workshops, Seats seats, Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public List<GroupProgress> of(Workshop workshop) {
        return workshop.openGroups().stream().map(group -> of(workshop, group)).toList();
    }

    @Override
    public GroupProgress of(Workshop workshop, GroupId group) {
        return of(workshop, workshop.group(group).orElseThrow());
    }

    @Override
    public List<Flow> flows(Workshop workshop, StepTemplate step) {
        return workshop.openGroups().stream()
                .map(group -> new Flow(group, List.of(new Flow.Part(CardKind.EXPECTATION, 2, 1))))
                .toList();
    }

    @Override
    public List<StepCheck> checks(Workshop workshop, GroupId group) {
        return workshop.template().steps().stream()
                .limit(workshop.position() + 1L)
                .flatMap(step -> step.checklist().flatMap(workshop.template()::checklist).stream()
                        .map(checklist -> new StepCheck(
                                step.id(),
                                checklist.id(),
                                checklist.items().stream()
                                        .map(item -> new StepCheck.Item(item.id(), "no", "Nobody asked"))
                                        .toList())))
                .toList();
    }

    @Override
    public Registration listen(WorkshopId workshop, Runnable changed) {
        return workshops.listen(changed)::run;
    }

    private GroupProgress of(Workshop workshop, Group group) {
        int people = seats.count(workshop.id(), group.id());
        List<Gate> gates = workshop.step().done();
        List<GroupProgress.GateState> done = gates.stream()
                .map(gate ->
                        new GroupProgress.GateState(gate.id(), people > 0 && gate.equals(gates.getFirst()), people, 3))
                .toList();
        return new GroupProgress(
                group,
                people,
                people,
                people * 2,
                done,
                people > 0 ? Optional.of(clock.instant().minus(Duration.ofMinutes(2))) : Optional.empty(),
                workshops.rounds(group.id()));
    }
}
