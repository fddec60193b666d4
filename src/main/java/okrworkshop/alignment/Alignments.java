package okrworkshop.alignment;

import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** Reads how the groups of a workshop are aligned. Any thread may call but the engine's; a draft is read again only after it changed. */
public interface Alignments {
    /** @throws okrworkshop.shared.RefusedException {@code workshop.unknown} for strangers, {@code store.failed}, {@code server.busy} */
    Alignment of(PersonId crew, WorkshopId id);

    /**
     * For callers that have established that the reader may see all groups.
     *
     * @throws okrworkshop.shared.RefusedException {@code store.failed}, {@code server.busy}
     */
    Alignment of(Workshop workshop);

    /** The superior OKR alone, for callers as above. */
    SuperiorOkr superior(Workshop workshop);
}
