package okrworkshop.handover;

import java.util.List;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;

/**
 * What Feishu's own client reads with its batch command: objectives with notes, key results as text. Start and target stand in
 * the text, since indicators are set by a later call; people are not mentioned, since their ids are not known here.
 */
final class FeishuBatch {
    private FeishuBatch() {}

    static byte[] write(Handover handover) {
        return HandoverJson.bytes(handover.teams().stream()
                .flatMap(team -> Stream.concat(
                        team.draft().objectives().stream().map(objective -> objective(team, objective)),
                        loose(handover, team)))
                .toList());
    }

    record Objective(String text, String notes, List<KeyResult> krs) {}

    record KeyResult(String text) {}

    private static Objective objective(Handover.Team team, DraftOkr.Objective objective) {
        String notes = Stream.of(team.name(), objective.owner())
                .filter(part -> !part.isBlank())
                .map(OneLine::of)
                .reduce((first, second) -> first + " · " + second)
                .orElse("");
        return new Objective(OneLine.of(objective.text()), notes, keyResults(objective.keyResults()));
    }

    /** Feishu knows no key result without an objective: one is made that says so, so that nothing is lost. */
    private static Stream<Objective> loose(Handover handover, Handover.Team team) {
        List<DraftOkr.KeyResult> loose = team.draft().looseKeyResults();
        return loose.isEmpty()
                ? Stream.empty()
                : Stream.of(new Objective(
                        Words.of(handover.about().language()).looseKeyResults(),
                        OneLine.of(team.name()),
                        keyResults(loose)));
    }

    private static List<KeyResult> keyResults(List<DraftOkr.KeyResult> keyResults) {
        return keyResults.stream()
                .map(keyResult -> new KeyResult(OneLine.of(keyResult.text()) + Range.behind(keyResult)))
                .toList();
    }
}
