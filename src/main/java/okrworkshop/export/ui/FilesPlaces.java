package okrworkshop.export.ui;

import okrworkshop.shared.WorkshopId;

/** The address of the page of files, without a slash at the front. */
public final class FilesPlaces {
    static final String FILES = "workshops/:id/files";

    private FilesPlaces() {}

    public static String files(WorkshopId id) {
        return "workshops/" + id + "/files";
    }
}
