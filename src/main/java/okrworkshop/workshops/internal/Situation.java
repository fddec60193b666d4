package okrworkshop.workshops.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.people.Seat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.writing.Wordings;

/**
 * What a definition of done is held against.
 *
 * @param whole the group's document with everything that is hidden
 * @param members seats of the group
 * @param wordings what the writing lint says
 */
record Situation(StepTemplate step, DocumentView whole, List<Seat> members, LocalDate cycleEnd, Wordings wordings) {
    Situation {
        members = List.copyOf(members);
    }

    /** Cards of the kind on which somebody wrote, in no particular order: large boards are measured while people write. */
    List<Card> cards(CardKind kind) {
        var cards = new ArrayList<Card>();
        for (Card card : whole.allCards()) {
            if (card.kind() == kind && card.live() && written(card)) {
                cards.add(card);
            }
        }
        return cards;
    }

    static boolean written(Card card) {
        for (String field : card.fields().keySet()) {
            if (card.filled(field)) {
                return true;
            }
        }
        return false;
    }
}
