package okrworkshop.export;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Where files are ordered, one by one. Few are written at a time, so that the room keeps its pace; what was written from the
 * same content before is handed out again. Callers have established that the person may have the file. Any thread may call.
 *
 * @see "docs/decisions/027-files-in-a-queue.md"
 */
public interface FileDesk {
    /**
     * Puts a file in line. It shows what stands when its turn comes. Those who wait for the same file wait for one.
     *
     * @param person who waits for it
     * @throws okrworkshop.shared.RefusedException {@code files.busy} (seconds after which to try again) when too many wait,
     *     {@code files.too-many} (limit) when the person waits for too many
     */
    Ticket order(PersonId person, WorkshopId workshop, Wish wish);

    /**
     * A file that the person was given a moment ago, without a turn; empty when it isn't remembered any more. For browsers that
     * have a file made first and then fetch it by themselves.
     */
    Optional<MadeFile> again(PersonId person, Fingerprint content);

    /** The place of the first file that the person waits for: 1 for the next, 0 when none is waiting. */
    int place(PersonId person);
}
