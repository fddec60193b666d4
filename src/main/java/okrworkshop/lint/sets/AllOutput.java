package okrworkshop.lint.sets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Place;
import okrworkshop.lint.SetFinding.Thing;

/** S-ALL-OUTPUT: every key result of an objective counts or names what is done. */
final class AllOutput implements SetRule {
    private static final Set<RuleId> OUTPUT = Set.of(RuleId.KR_FEATURE, RuleId.KR_TASK, RuleId.KR_OUTPUT);

    @Override
    public RuleId id() {
        return RuleId.S_ALL_OUTPUT;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        var places = new ArrayList<Place>();
        int before = 0;
        for (int index = 0; index < facts.objectives().size(); index++) {
            int count = facts.objectives().get(index).keyResults().size();
            if (count >= 2
                    && facts.stated().subList(before, before + count).stream()
                            .noneMatch(rules -> Collections.disjoint(rules, OUTPUT))) {
                places.add(new Place(Thing.OBJECTIVE, index));
            }
            before += count;
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetHit(places, Optional.empty(), Optional.empty()));
    }
}
