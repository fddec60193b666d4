package okrworkshop.documents;

import java.time.Instant;
import okrworkshop.shared.PersonId;

/**
 * An operation with its place in the document's total order.
 *
 * @param sequence counts from 1 without gaps
 */
public record LoggedOperation(long sequence, OperationId id, PersonId author, Instant at, Operation operation) {}
