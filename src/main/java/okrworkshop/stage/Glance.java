package okrworkshop.stage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Purpose;
import okrworkshop.shared.Language;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;

/**
 * A board in passing: how much stands where, and the newest words that everybody may see.
 *
 * @param piles cards in each column, question or branch
 * @param newest texts, the newest first
 * @param quiet whether people write for themselves now
 */
public record Glance(List<Integer> piles, List<String> newest, boolean quiet) {
    private static final int WORDS = 6;

    public Glance {
        piles = List.copyOf(piles);
        newest = List.copyOf(newest);
    }

    /** @param board as everybody sees it */
    public static Glance of(StepTemplate step, DocumentView board, Messages messages, Language language) {
        var boards = new PublicBoards(board, messages, language);
        List<PublicBoard> views =
                step.lenses().stream().map(lens -> boards.of(step, lens)).toList();
        PublicBoard shown = views.stream()
                .filter(view -> view.size() > 0)
                .findFirst()
                .or(() -> views.stream().findFirst())
                .orElse(new PublicBoard("", List.of()));
        List<String> newest = views.stream()
                .flatMap(view -> view.sections().stream())
                .flatMap(section -> Stream.concat(
                        section.card().flatMap(board::card).stream(),
                        section.lines().stream().map(PublicBoard.Line::card)))
                .distinct()
                .sorted(Comparator.comparing(Card::createdAt).reversed())
                .limit(WORDS)
                .map(card -> card.text().strip())
                .toList();
        boolean quiet = board.rounds().stream()
                .anyMatch(round ->
                        round.purpose() == Purpose.WRITE && round.step().equals(step.id()) && round.hides());
        return new Glance(
                shown.sections().stream().map(section -> section.lines().size()).toList(), newest, quiet);
    }
}
