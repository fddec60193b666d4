package okrworkshop.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import okrworkshop.okr.DraftOkr;

/** Short ids of a group's cards that people can read in a table: {@code G1-O2}, {@code G1-O2-KR1}, {@code G1-O2-KR1-T3}. */
final class RowIds {
    private final Map<String, String> ids = new HashMap<>();

    RowIds(Handover.Team team) {
        String group = "G" + team.number() + "-";
        DraftOkr draft = team.draft();
        number(
                group + "E",
                draft.expectations().stream().map(DraftOkr.Expectation::id).toList());
        number(group + "F", draft.findings().stream().map(DraftOkr.Finding::id).toList());
        number(group + "D", draft.drivers().stream().map(DraftOkr.Driver::id).toList());
        number(
                group + "S",
                draft.strategies().stream().map(DraftOkr.Strategy::id).toList());
        number(
                group + "O",
                draft.objectives().stream().map(DraftOkr.Objective::id).toList());
        draft.objectives().forEach(objective -> keyResults(of(objective.id()) + "-", objective.keyResults()));
        keyResults(group, draft.looseKeyResults());
        number(group + "T", draft.looseTasks().stream().map(DraftOkr.Task::id).toList());
    }

    private void keyResults(String prefix, List<DraftOkr.KeyResult> keyResults) {
        number(prefix + "KR", keyResults.stream().map(DraftOkr.KeyResult::id).toList());
        keyResults.forEach(keyResult -> number(
                of(keyResult.id()) + "-T",
                keyResult.tasks().stream().map(DraftOkr.Task::id).toList()));
    }

    private void number(String prefix, List<String> cards) {
        for (int i = 0; i < cards.size(); i++) {
            ids.putIfAbsent(cards.get(i), prefix + (i + 1));
        }
    }

    /** Empty for a card that the draft does not have. */
    String of(String card) {
        return ids.getOrDefault(card, "");
    }

    /** Those that the draft has, parted by semicolons. */
    String of(List<String> cards) {
        return cards.stream().map(ids::get).filter(Objects::nonNull).collect(Collectors.joining(";"));
    }
}
