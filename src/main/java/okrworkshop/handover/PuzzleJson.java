package okrworkshop.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.okr.DraftOkr;
import org.jspecify.annotations.Nullable;

/**
 * Bodies for puzzle/okr's two create calls, objective first. Ids of team, quarter and owner belong to the server that is to take
 * them, so they are empty here and filled by whoever sends the file ({@code docs/exports/puzzle-okr.md} has a script).
 */
record PuzzleJson(List<Entry> entries) {
    /** Longest title that the server takes. */
    static final int TITLE = 250;

    /** Longest description that the server takes. */
    static final int DESCRIPTION = 4096;

    /** @param team the group's name, for choosing {@code teamId} */
    record Entry(String team, Objective objective, List<KeyResult> keyResults) {}

    record Objective(
            String title, @Nullable Long teamId, @Nullable Long quarterId, String description, String state) {}

    /** A key result is {@code metric} when it has a start and a target, else {@code ordinal}. */
    record KeyResult(
            String keyResultType,
            String title,
            String description,
            @Nullable Double baseline,
            @Nullable Double commitValue,
            @Nullable Double targetValue,
            @Nullable Double stretchGoal,
            @Nullable String unit,
            @Nullable String commitZone,
            @Nullable String targetZone,
            @Nullable String stretchZone,
            List<Action> actionList) {}

    record Action(String action, int priority) {}

    static byte[] write(Handover handover) {
        List<Entry> entries = new ArrayList<>();
        for (Handover.Team team : handover.teams()) {
            for (DraftOkr.Objective objective : team.draft().objectives()) {
                entries.add(new Entry(
                        OneLine.of(team.name()),
                        new Objective(
                                OneLine.cut(objective.text(), TITLE),
                                null,
                                null,
                                OneLine.cut(described(objective.text(), objective.owner()), DESCRIPTION),
                                "DRAFT"),
                        objective.keyResults().stream()
                                .map(PuzzleJson::keyResult)
                                .toList()));
            }
        }
        return HandoverJson.bytes(new PuzzleJson(entries));
    }

    private static KeyResult keyResult(DraftOkr.KeyResult keyResult) {
        boolean metric = keyResult.from().isPresent() && keyResult.to().isPresent();
        @Nullable Double to = orNull(keyResult.to());
        return new KeyResult(
                metric ? "metric" : "ordinal",
                OneLine.cut(keyResult.text(), TITLE),
                OneLine.cut(described(keyResult.text(), keyResult.owner()), DESCRIPTION),
                metric ? orNull(keyResult.from()) : null,
                metric ? to : null,
                metric ? to : null,
                metric ? to : null,
                metric ? OneLine.of(keyResult.unit()) : null,
                metric ? null : "",
                metric ? null : OneLine.of(keyResult.text()),
                metric ? null : "",
                actions(keyResult.tasks()));
    }

    private static List<Action> actions(List<DraftOkr.Task> tasks) {
        List<Action> actions = new ArrayList<>();
        tasks.forEach(task -> actions.add(new Action(OneLine.cut(task.text(), DESCRIPTION), actions.size())));
        return actions;
    }

    private static String described(String text, String owner) {
        return OneLine.fits(text, TITLE) ? OneLine.of(owner) : (OneLine.of(text) + " " + OneLine.of(owner)).strip();
    }

    private static @Nullable Double orNull(Optional<Double> number) {
        return number.orElse(null);
    }
}
