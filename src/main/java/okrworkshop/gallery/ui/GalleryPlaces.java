package okrworkshop.gallery.ui;

import okrworkshop.shared.WorkshopId;

/** Address of the trainers' page of the gallery walk, without a slash at the front. */
public final class GalleryPlaces {
    static final String GALLERY = "workshops/:id/gallery";

    private GalleryPlaces() {}

    public static String gallery(WorkshopId id) {
        return "workshops/" + id + "/gallery";
    }
}
