package okrworkshop.documents.internal;

import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.shared.RefusedException;

/** A withheld card stays as it is until it is shown again, for trainers too (rule X3). */
final class WithheldRules {
    private WithheldRules() {}

    /** @throws RefusedException {@code card.withheld} */
    static void check(DocumentView document, Card card, Operation.OnCard operation) {
        boolean allowed =
                switch (operation) {
                    case Operation.Withhold withhold -> true;
                    case Operation.Release release -> true;
                    // Points in hand stay in hand.
                    case Operation.CastVote vote -> vote.points() == 0 || !document.withholds(card);
                    case Operation.Score score -> score.points().isEmpty() || !document.withholds(card);
                    case Operation.Create create -> true;
                    case Operation.OnCard other -> !document.withholds(card) && !reaches(document, other);
                };
        if (!allowed) {
            throw new RefusedException("card.withheld");
        }
    }

    /** Whether it would change how another card stands to a withheld one. */
    private static boolean reaches(DocumentView document, Operation.OnCard operation) {
        Optional<CardId> other =
                switch (operation) {
                    case Operation.AddLink link -> Optional.of(link.to());
                    case Operation.RemoveLink link -> Optional.of(link.to());
                    case Operation.Group group -> group.head();
                    case Operation.Merge merge -> merge.into();
                    case Operation.OnCard alone -> Optional.empty();
                };
        return other.flatMap(document::card).filter(document::withholds).isPresent();
    }
}
