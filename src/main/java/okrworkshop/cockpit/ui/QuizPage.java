package okrworkshop.cockpit.ui;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.QuizTally;

/**
 * The newest statement of a quiz, or of one whose statements are all open only how far the groups are.
 *
 * @param number of the statement, from 1
 * @param kind of the statement; empty when it is to be sorted
 * @param shown statements, none while there are several open ones
 * @param options with how often they were marked; none as long as the statement is open
 */
record QuizPage(
        int number,
        int total,
        Optional<Kind> kind,
        boolean solved,
        List<String> shown,
        String objective,
        List<Option> options,
        int answers,
        String better,
        List<QuizTally.OfGroup> groups)
        implements VotesPicture.Page {
    QuizPage {
        shown = List.copyOf(shown);
        options = List.copyOf(options);
        groups = List.copyOf(groups);
    }

    /** @param id of a rule or of what a statement can be sorted into */
    record Option(String id, int marked, boolean right) {}

    static Optional<QuizPage> of(QuizRound round, QuizTally tally) {
        int place = round.reached() - 1;
        if (place >= tally.items().size()) {
            // Read a moment apart: the next reading has both.
            return Optional.empty();
        }
        QuizItem item = round.items().get(place);
        boolean solved = round.solved(place);
        boolean several =
                round.reached() - round.solved() > 1 || solved && round.closed() && item instanceof QuizItem.Sort;
        QuizTally.OfItem count = tally.items().get(place);
        return Optional.of(new QuizPage(
                place + 1,
                round.items().size(),
                item instanceof QuizItem.Spot spot ? Optional.of(spot.kind()) : Optional.empty(),
                solved,
                several ? List.of() : List.of(item.statement()),
                !several && item instanceof QuizItem.Spot spot ? spot.objective() : "",
                solved && !several ? options(item, count) : List.of(),
                count.answers(),
                solved && !several ? item.better() : "",
                tally.groups()));
    }

    private static List<Option> options(QuizItem item, QuizTally.OfItem count) {
        return item.options().stream()
                .map(id -> new Option(
                        id, count.marks().getOrDefault(id, 0), item.right().contains(id)))
                .toList();
    }
}
