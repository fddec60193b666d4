package okrworkshop.documents;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;

/**
 * Decides on an operation where it is applied, with the document as it is at that moment. Called on the engine's
 * thread: must not block. The operation has passed every check of its form by then: its card exists (unless it creates
 * it) and its values have the types of their fields.
 */
@FunctionalInterface
public interface Guard {
    /** @return why the operation must not be applied, or empty */
    Optional<Refusal> check(PersonId author, Operation operation, DocumentView document);
}
