package okrworkshop.archive.ui;

import okrworkshop.shared.WorkshopId;

/** Addresses of the pages of archives, without a slash at the front. */
public final class ArchivePlaces {
    /** Where an archive is read. */
    public static final String IMPORT = "workshops/import";

    static final String ARCHIVE = "workshops/:id/archive";

    private ArchivePlaces() {}

    /** Where a workshop is written into an archive. */
    public static String archive(WorkshopId id) {
        return "workshops/" + id + "/archive";
    }
}
