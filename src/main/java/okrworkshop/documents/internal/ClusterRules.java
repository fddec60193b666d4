package okrworkshop.documents.internal;

import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Operation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** Clusters and merged cards (O11, O12). Both are one level deep. */
final class ClusterRules {
    private ClusterRules() {}

    static Operation group(DocumentState document, PersonId author, Card card, Operation.Group group) {
        if (group.head().isPresent()) {
            Card head = other(document, author, card, group.head().get());
            if (head.kind() != card.kind()) {
                throw new RefusedException("group.kind");
            }
            if (head.group().isPresent() || document.headsCluster(card.id())) {
                throw new RefusedException("group.nested");
            }
        }
        return group;
    }

    static Operation merge(DocumentState document, PersonId author, Card card, Operation.Merge merge) {
        if (merge.into().isPresent()) {
            Card into = other(document, author, card, merge.into().get());
            if (into.kind() != card.kind()) {
                throw new RefusedException("merge.kind");
            }
            if (into.mergedInto().isPresent() || document.hasMerged(card.id())) {
                throw new RefusedException("merge.nested");
            }
        }
        return merge;
    }

    private static Card other(DocumentState document, PersonId author, Card card, CardId id) {
        if (id.equals(card.id())) {
            throw new RefusedException("link.self");
        }
        Card other = OperationRules.known(document, author, id);
        if (!Hidden.alike(document, card, other)) {
            throw new RefusedException("card.unknown");
        }
        return other;
    }
}
