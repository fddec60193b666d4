package okrworkshop.okr;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Score;

/** Reads how people answered whether the key results of an objective are enough. */
final class Sufficiency {
    private static final String CRITERION = "sufficient";
    private static final int YES = 2;

    private Sufficiency() {}

    /** The newest answers that are not hidden any more; empty when nobody answered. */
    static Optional<DraftOkr.Answers> of(Card objective, DocumentView document) {
        return document.rounds().stream()
                .filter(round -> round.purpose() == Purpose.SCORE && !round.hides())
                .map(round -> given(objective, round.id(), document))
                .filter(answers -> !answers.isEmpty())
                .reduce((older, newer) -> newer)
                .map(answers -> new DraftOkr.Answers(yes(answers), answers.size()));
    }

    private static List<Score> given(Card objective, String round, DocumentView document) {
        return document.scores().stream()
                .filter(score -> score.card().equals(objective.id())
                        && score.round().equals(round)
                        && score.criterion().equals(CRITERION))
                .toList();
    }

    private static int yes(List<Score> answers) {
        return (int) answers.stream().filter(score -> score.points() == YES).count();
    }
}
