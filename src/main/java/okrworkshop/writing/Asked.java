package okrworkshop.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.lint.OkrSet;

/**
 * What a group has been asked for until now. About all else the lint's rules for sets keep silent: no tasks are no mistake
 * before there is a step for them.
 *
 * @param cycle of the workshop
 * @param fields that steps until now want to be filled
 * @param kinds of cards that steps until now are about
 * @param behind kinds whose step the group has left: only of these it is said that there are none
 */
public record Asked(Optional<OkrSet.Cycle> cycle, Set<OkrSet.Field> fields, Set<CardKind> kinds, Set<CardKind> behind) {
    /** For nothing yet. */
    public static final Asked NOTHING = new Asked(Optional.empty(), Set.of(), Set.of(), Set.of());

    public Asked {
        fields = Set.copyOf(fields);
        kinds = Set.copyOf(kinds);
        behind = Set.copyOf(behind);
    }

    /** The set with nothing in it that the group was not asked for; empty as long as there should be no set at all. */
    public Optional<OkrSet> narrow(OkrSet set) {
        return counts(CardKind.OBJECTIVE, set.objectives().isEmpty())
                ? Optional.of(new OkrSet(
                        cycle,
                        set.objectives().stream().map(this::narrow).toList(),
                        set.tasks().filter(tasks -> counts(CardKind.TASK, tasks.isEmpty())),
                        kinds.contains(CardKind.RESOURCE) ? set.resources() : List.of(),
                        set.cuts(),
                        set.risks().filter(risks -> counts(CardKind.RISK, risks.isEmpty())),
                        fields))
                : Optional.empty();
    }

    private OkrSet.Objective narrow(OkrSet.Objective objective) {
        return new OkrSet.Objective(
                objective.text(),
                objective.owners(),
                objective.parent(),
                objective.ranked(),
                objective.weight(),
                objective.keyResults().stream().map(this::narrow).toList());
    }

    private OkrSet.KeyResult narrow(OkrSet.KeyResult keyResult) {
        return new OkrSet.KeyResult(
                keyResult.text(),
                keyResult.owners(),
                keyResult.due(),
                keyResult.confidence(),
                keyResult.weight(),
                keyResult.dimension(),
                keyResult.lagging(),
                kinds.contains(CardKind.SUPPORT_REQUEST) ? keyResult.partners() : List.of());
    }

    /** Whether cards of a kind count: they are asked for, and some are there or should be. */
    private boolean counts(CardKind kind, boolean none) {
        return kinds.contains(kind) && (!none || behind.contains(kind));
    }
}
