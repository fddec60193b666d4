package okrworkshop.documents.internal;

import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Operation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/**
 * What an operation must be to fit a document, whoever sends it. A deleted card still takes text, moves, links and
 * comments, so that nobody's words are lost while somebody else deletes it; only votes and scores are refused.
 */
final class OperationRules {
    private OperationRules() {}

    /**
     * @param operation an edit of a text must fit the text as it is now
     * @return the operation with its values typed by the card's fields
     * @throws RefusedException with the codes that {@code docs/PROTOCOL.md} lists under O, T and R
     */
    static Operation check(DocumentState document, PersonId author, Operation operation) {
        return switch (operation) {
            case Operation.Create create -> CardRules.create(document, author, create);
            case Operation.OnCard onCard -> onCard(document, author, onCard);
            case Operation.OpenRound open -> RoundRules.open(document, open);
            case Operation.CloseRound close -> RoundRules.close(document, close);
        };
    }

    /** @throws RefusedException {@code card.unknown}, also for a card that is hidden from the author */
    static Card known(DocumentState document, PersonId author, CardId card) {
        return document.card(card)
                .filter(it -> Hidden.exists(document, author, it))
                .orElseThrow(() -> new RefusedException("card.unknown"));
    }

    private static Operation onCard(DocumentState document, PersonId author, Operation.OnCard operation) {
        Card card = known(document, author, operation.card());
        WithheldRules.check(document, card, operation);
        return switch (operation) {
            case Operation.Create create -> throw new IllegalArgumentException("checked before");
            case Operation.SetField set -> TextRules.set(card, set);
            case Operation.EditText edit -> TextRules.edit(card, edit);
            case Operation.Decide decide -> TextRules.decide(card, decide);
            case Operation.Move move -> CardRules.move(move);
            case Operation.Group group -> ClusterRules.group(document, author, card, group);
            case Operation.Merge merge -> ClusterRules.merge(document, author, card, merge);
            case Operation.AddLink link -> LinkRules.add(document, author, card, link);
            case Operation.RemoveLink link -> link;
            case Operation.CastVote vote -> RoundRules.vote(document, card, vote);
            case Operation.Score score -> RoundRules.score(document, card, score);
            case Operation.Comment comment -> CommentRules.comment(document, comment);
            case Operation.Uncomment comment -> CommentRules.uncomment(document, author, comment);
            case Operation.Resolve resolve -> CommentRules.resolve(document, resolve);
            case Operation.Delete delete -> delete;
            case Operation.Restore restore -> restore;
            case Operation.Withhold withhold -> withhold;
            case Operation.Release release -> release;
        };
    }
}
