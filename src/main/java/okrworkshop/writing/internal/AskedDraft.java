package okrworkshop.writing.internal;

import java.util.List;
import java.util.stream.Stream;
import okrworkshop.writing.WordedKeyResult;

/**
 * A draft as the person who asks sees it on the screen.
 *
 * @param loose key results without an objective
 */
record AskedDraft(List<Objective> objectives, List<KeyResult> loose) {
    AskedDraft {
        objectives = List.copyOf(objectives);
        loose = List.copyOf(loose);
    }

    /** @param card by which the answer names it */
    record Objective(String card, String text, List<KeyResult> keyResults) {
        Objective {
            keyResults = List.copyOf(keyResults);
        }
    }

    /** @param card by which the answer names it */
    record KeyResult(String card, WordedKeyResult wording) {}

    /** Characters of all texts. */
    int length() {
        return objectives.stream()
                        .mapToInt(objective -> objective.text().length() + length(objective.keyResults()))
                        .sum()
                + length(loose);
    }

    private static int length(List<KeyResult> keyResults) {
        return keyResults.stream()
                .mapToInt(keyResult -> keyResult.wording().typed().length())
                .sum();
    }

    /** The cards of all statements. */
    List<String> cards() {
        return Stream.concat(
                        objectives.stream()
                                .flatMap(objective -> Stream.concat(
                                        Stream.of(objective.card()),
                                        objective.keyResults().stream().map(KeyResult::card))),
                        loose.stream().map(KeyResult::card))
                .toList();
    }
}
