package okrworkshop.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.SetFinding;
import okrworkshop.okr.DraftOkr;

/**
 * A draft as the lint's rules for sets read it, with the cards of its things. What nobody has written is left out.
 *
 * @param objectives their cards, in the order of the set
 * @param keyResults the same of all key results
 */
record DraftSet(OkrSet set, List<String> objectives, List<String> keyResults) {
    /** Of its statements alone. */
    static DraftSet of(List<DraftOkr.Objective> draft) {
        List<DraftOkr.Objective> written = draft.stream()
                .map(objective -> objective.with(objective.keyResults().stream()
                        .filter(keyResult -> !keyResult.text().isBlank())
                        .toList()))
                .filter(objective ->
                        !objective.text().isBlank() || !objective.keyResults().isEmpty())
                .toList();
        return new DraftSet(
                new OkrSet(
                        Optional.empty(),
                        written.stream().map(DraftSet::objective).toList(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Set.of()),
                written.stream().map(DraftOkr.Objective::id).toList(),
                written.stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .map(DraftOkr.KeyResult::id)
                        .toList());
    }

    /** Of two that say the same the card of the later one, about which it is said and on which a group keeps it. */
    String later(SetFinding twins) {
        SetFinding.Place place = twins.places().getLast();
        return (place.thing() == SetFinding.Thing.OBJECTIVE ? objectives : keyResults).get(place.index());
    }

    private static OkrSet.Objective objective(DraftOkr.Objective objective) {
        return new OkrSet.Objective(
                objective.text(),
                List.of(),
                "",
                false,
                OptionalDouble.empty(),
                objective.keyResults().stream().map(DraftSet::keyResult).toList());
    }

    private static OkrSet.KeyResult keyResult(DraftOkr.KeyResult keyResult) {
        return new OkrSet.KeyResult(
                WordedKeyResult.of(keyResult).text(),
                List.of(),
                keyResult.due(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                Optional.empty(),
                List.of());
    }
}
