package okrworkshop.export;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Workshop;

/**
 * What people take home. Callers have established that the person may have it. Any thread may call, except the engine's:
 * reading waits for it.
 */
public interface Exports {
    /**
     * A group's draft OKR as it stands now, in the given language.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}
     */
    ExportedFile draft(Workshop workshop, GroupId group, DraftFormat format, Language language);

    /** The alignment tree of all groups as a picture. */
    ExportedFile alignment(Workshop workshop, Language language);

    /** All groups with their drafts, reviews and what they serve of the superior OKR, as JSON. */
    ExportedFile workshop(Workshop workshop);
}
