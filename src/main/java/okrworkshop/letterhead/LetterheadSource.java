package okrworkshop.letterhead;

import java.util.Optional;
import okrworkshop.paper.Letterhead;
import okrworkshop.shared.WorkshopId;

/** On what the books of a workshop are set. Any thread may call. */
@FunctionalInterface
public interface LetterheadSource {
    /** Empty for the product's own look. Callers have established that the person may have the book. */
    Optional<InForce> of(WorkshopId workshop);

    /** @param digest the same for the same template */
    record InForce(String digest, Letterhead letterhead) {}
}
