package okrworkshop.documents;

import java.time.Instant;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * What somebody said about a card.
 *
 * @param id unique among the comments of the card
 * @param author empty when the reader may not know
 * @param done whether it is settled
 */
public record Comment(CardId card, CommentId id, Optional<PersonId> author, Instant at, String text, boolean done) {
    public boolean isBy(PersonId someone) {
        return author.filter(someone::equals).isPresent();
    }

    Comment withoutAuthor() {
        return new Comment(card, id, Optional.empty(), at, text, done);
    }

    /** The same comment, settled or open. */
    public Comment resolved(boolean settled) {
        return new Comment(card, id, author, at, text, settled);
    }
}
