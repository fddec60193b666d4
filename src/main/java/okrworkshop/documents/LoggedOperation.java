package okrworkshop.documents;

import java.time.Instant;
import okrworkshop.shared.PersonId;

/**
 * An operation with its place in the document's total order.
 *
 * @param sequence counts from 1 without gaps
 * @param audience who may learn of it; {@link Sight} answers for one person
 */
public record LoggedOperation(
        long sequence, OperationId id, PersonId author, Instant at, Operation operation, Audience audience) {
    /** An operation without a secret. */
    public LoggedOperation(long sequence, OperationId id, PersonId author, Instant at, Operation operation) {
        this(sequence, id, author, at, operation, Audience.EVERYBODY);
    }

    /** Whether it closed a hidden round, withheld a card or released one: readers need the document anew in its place. */
    public boolean reveals() {
        return audience instanceof Audience.Reveal;
    }
}
