package okrworkshop.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Comment;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.documents.Score;
import okrworkshop.documents.Vote;
import okrworkshop.documents.internal.PlayedDocument;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** A document that applies operations as the engine does, without asking anybody. */
public final class MemoryDocument implements DocumentView {
    private final PlayedDocument document;

    public MemoryDocument(DocumentId id) {
        document = new PlayedDocument(id);
    }

    /** The document as it is now. */
    DocumentView copy() {
        return document.copy();
    }

    public MemoryDocument apply(PersonId author, Instant at, Operation operation) {
        var unused = log(author, at, operation);
        return this;
    }

    LoggedOperation log(PersonId author, Instant at, Operation operation) {
        return document.apply(author, at, operation);
    }

    @Override
    public DocumentId id() {
        return copy().id();
    }

    @Override
    public long sequence() {
        return copy().sequence();
    }

    @Override
    public Optional<Card> card(CardId card) {
        return copy().card(card);
    }

    @Override
    public Collection<Card> allCards() {
        return copy().allCards();
    }

    @Override
    public Collection<Link> links() {
        return copy().links();
    }

    @Override
    public Collection<Vote> votes() {
        return copy().votes();
    }

    @Override
    public Collection<Score> scores() {
        return copy().scores();
    }

    @Override
    public Collection<Comment> comments() {
        return copy().comments();
    }

    @Override
    public Collection<Round> rounds() {
        return copy().rounds();
    }
}
