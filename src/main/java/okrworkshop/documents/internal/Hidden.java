package okrworkshop.documents.internal;

import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Round;
import okrworkshop.shared.PersonId;

/**
 * Cards of open hidden rounds. To everybody but their author they do not exist; and nothing that others see may point to
 * one, for then it would have to look different to different people.
 */
final class Hidden {
    private Hidden() {}

    static boolean exists(DocumentView document, PersonId reader, Card card) {
        return card.isBy(reader) || !hidden(document, card.round());
    }

    /** Whether a card of the round may point to the other card. */
    static boolean mayPoint(DocumentView document, PersonId author, Optional<String> round, Card to) {
        return exists(document, author, to)
                && (!hidden(document, to.round()) || to.round().equals(round));
    }

    /** Whether both are seen by the same people, now and for as long as one of them is hidden. */
    static boolean alike(DocumentView document, Card card, Card other) {
        return card.round().equals(other.round())
                || (!hidden(document, card.round()) && !hidden(document, other.round()));
    }

    private static boolean hidden(DocumentView document, Optional<String> round) {
        return round.flatMap(document::round).filter(Round::hides).isPresent();
    }
}
