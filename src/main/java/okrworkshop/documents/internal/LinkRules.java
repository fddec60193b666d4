package okrworkshop.documents.internal;

import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** Links between cards (O4). */
final class LinkRules {
    private LinkRules() {}

    static Operation add(DocumentState document, PersonId author, Card card, Operation.AddLink link) {
        if (link.card().equals(link.to())) {
            throw new RefusedException("link.self");
        }
        checkTarget(document, author, card.round(), link.to());
        boolean fresh = !document.has(new Link(link.card(), link.type(), link.to()));
        if (fresh && document.links().size() >= Limits.LINKS) {
            throw new RefusedException("document.links-full", Limits.LINKS);
        }
        if (fresh && link.type() == LinkType.PARENT && document.isBelow(link.to(), link.card())) {
            throw new RefusedException("link.cycle");
        }
        return link;
    }

    static void outgoing(DocumentState document, PersonId author, Operation.Create create) {
        for (var link : create.links()) {
            if (link.to().equals(create.card())) {
                throw new RefusedException("link.self");
            }
            checkTarget(document, author, create.round(), link.to());
        }
        if (document.links().size() + create.links().size() > Limits.LINKS) {
            throw new RefusedException("document.links-full", Limits.LINKS);
        }
    }

    private static void checkTarget(DocumentState document, PersonId author, Optional<String> round, CardId target) {
        if (document.card(target)
                .filter(card -> Hidden.mayPoint(document, author, round, card) && !document.withholds(card))
                .isEmpty()) {
            throw new RefusedException("link.unknown-card");
        }
    }
}
