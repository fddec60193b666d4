package okrworkshop.reviews.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;

/** The OKR of a draft as operations with which a document of its own begins; cards keep their ids. Pure. */
final class KeptDraft {
    private KeptDraft() {}

    /** @param draft as everybody may see it */
    static List<Operation.Create> of(DocumentView draft) {
        List<Operation.Create> kept = new ArrayList<>();
        draft.cards(CardKind.OBJECTIVE).forEach(card -> kept.add(create(card, List.of())));
        draft.cards(CardKind.KEY_RESULT).forEach(card -> kept.add(create(card, parents(draft, card))));
        return kept;
    }

    private static List<Operation.Outgoing> parents(DocumentView draft, Card card) {
        return draft.targets(card.id(), LinkType.PARENT).stream()
                .filter(parent -> parent.kind() == CardKind.OBJECTIVE && parent.live())
                .map(parent -> new Operation.Outgoing(LinkType.PARENT, parent.id()))
                .toList();
    }

    private static Operation.Create create(Card card, List<Operation.Outgoing> links) {
        return new Operation.Create(
                card.id(), card.kind(), card.step(), card.place(), card.order(), card.fields(), links);
    }
}
