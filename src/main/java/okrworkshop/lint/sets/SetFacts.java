package okrworkshop.lint.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Statement;

/**
 * A set as its rules see it.
 *
 * @param gate whether the group wants to leave the draft: then more is an error
 * @param stated rules that speak about each key result, in the order of the set
 */
public record SetFacts(OkrSet set, Profile profile, boolean gate, List<Set<RuleId>> stated) {
    /** @param lint what the statement rules say of a statement */
    public static SetFacts of(OkrSet set, Profile profile, boolean gate, Function<Statement, Set<RuleId>> lint) {
        var stated = new ArrayList<Set<RuleId>>();
        for (OkrSet.Objective objective : set.objectives()) {
            for (OkrSet.KeyResult keyResult : objective.keyResults()) {
                stated.add(lint.apply(Statement.keyResult(keyResult.text(), objective.text())));
            }
        }
        return new SetFacts(set, profile, gate, List.copyOf(stated));
    }

    List<OkrSet.Objective> objectives() {
        return set.objectives();
    }

    List<OkrSet.KeyResult> keyResults() {
        return set.keyResults();
    }

    List<OkrSet.Task> tasks() {
        return set.tasks().orElse(List.of());
    }

    boolean has(OkrSet.Field field) {
        return set.fields().contains(field);
    }

    boolean overCapacity(OkrSet.Resource resource) {
        return resource.allocated() > resource.available() + 1e-9;
    }
}
