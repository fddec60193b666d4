package okrworkshop.export;

import java.util.List;
import java.util.Map;
import okrworkshop.paper.Book;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Workshop;

/**
 * What people take home. Callers have established that the person may have it. Any thread may call, except the engine's:
 * reading waits for it.
 */
public interface Exports {
    /**
     * What is asked for, as it stands now.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code person.unknown}, {@code file.format} for a
     *     format that the scope does not have
     */
    default ExportedFile make(Workshop workshop, Wish wish) {
        return manuscript(workshop, wish).write();
    }

    /**
     * The same as it stands now, not yet written: so that nothing is written twice.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #make}
     */
    Manuscript manuscript(Workshop workshop, Wish wish);

    /**
     * The same content in several formats, gathered once; what is refused is left out. In the order of the wishes.
     *
     * @param wishes that differ in their format
     */
    Map<Wish, Manuscript> manuscripts(Workshop workshop, List<Wish> wishes);

    /**
     * The same before it has a format.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #make}
     */
    Book book(Workshop workshop, Wish wish);

    /** The alignment tree of all groups as a picture. */
    ExportedFile alignment(Workshop workshop, Language language);

    /** All groups with their drafts, reviews and what they serve of the superior OKR, as JSON. */
    ExportedFile workshop(Workshop workshop);
}
