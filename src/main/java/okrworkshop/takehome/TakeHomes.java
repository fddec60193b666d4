package okrworkshop.takehome;

import okrworkshop.export.ExportedFile;
import okrworkshop.export.FileFormat;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.people.Seat;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The pages that people find at home. They are there as long as the workshop is, from its beginning, unless a trainer has closed
 * them. Any thread may call, except the engine's: reading waits for it. Calls with a {@code trainer} refuse strangers ({@code
 * workshop.unknown}) and observers ({@code crew.observer}); for the others callers have established who the person is.
 */
public interface TakeHomes {
    /** Whether people find their pages; a workshop that isn't known has none. */
    boolean open(WorkshopId workshop);

    /**
     * What the person takes home, as it stands now.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, {@code home.closed}, {@code seat.unknown} for
     *     somebody who was taken out or whose name was removed, and those of {@link okrworkshop.export.Exports#book}
     */
    HomePage page(Seat seat, Language language);

    /**
     * The same as a file; waits for its turn among those of others.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #page}, and those of {@link okrworkshop.export.FileDesk#order} and
     *     {@link okrworkshop.export.Ticket#await}
     */
    ExportedFile file(Seat seat, FileFormat format, Language language);

    /** The place of the file that the person waits for among those of others: 1 for the next, 0 when none is waiting. */
    int place(Seat seat);
    /**
     * The draft of the person's group for another tool; tables begin with the mark by which Excel knows UTF-8.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #page}
     */
    ExportedFile file(Seat seat, HandoverFormat format);

    /** Lets people find their pages again. */
    void open(PersonId trainer, WorkshopId workshop);

    /** From now on people are told kindly that their pages are closed. Nothing is deleted. */
    void close(PersonId trainer, WorkshopId workshop);
}
