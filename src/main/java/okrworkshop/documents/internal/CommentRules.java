package okrworkshop.documents.internal;

import okrworkshop.documents.CardId;
import okrworkshop.documents.Comment;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Operation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** Comments on cards (O13). */
final class CommentRules {
    private CommentRules() {}

    static Operation comment(DocumentState document, Operation.Comment comment) {
        if (comment.text().isEmpty()) {
            throw new RefusedException("op.malformed", "text");
        }
        FieldRules.checkText(comment.text(), Limits.COMMENT, false);
        if (document.comment(comment.card(), comment.comment()).isPresent()) {
            throw new RefusedException("comment.exists");
        }
        if (document.commentsOn(comment.card()) >= Limits.CARD_COMMENTS) {
            throw new RefusedException("card.comments-full", Limits.CARD_COMMENTS);
        }
        if (document.comments().size() >= Limits.COMMENTS) {
            throw new RefusedException("card.comments-full", Limits.COMMENTS);
        }
        return comment;
    }

    static Operation uncomment(DocumentState document, PersonId author, Operation.Uncomment uncomment) {
        if (!known(document, uncomment.card(), uncomment.comment()).isBy(author)) {
            throw new RefusedException("comment.not-yours");
        }
        return uncomment;
    }

    static Operation resolve(DocumentState document, Operation.Resolve resolve) {
        known(document, resolve.card(), resolve.comment());
        return resolve;
    }

    private static Comment known(DocumentState document, CardId card, CommentId comment) {
        return document.comment(card, comment).orElseThrow(() -> new RefusedException("comment.unknown"));
    }
}
