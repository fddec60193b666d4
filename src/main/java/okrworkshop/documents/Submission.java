package okrworkshop.documents;

import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** An operation on its way into a document. */
public record Submission(DocumentId document, OperationId id, PersonId author, Operation operation, Guard guard) {}
