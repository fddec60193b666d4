package okrworkshop.alignment.ui;

import okrworkshop.shared.WorkshopId;

/** Addresses of the alignment, without a slash at the front. */
public final class AlignmentPlaces {
    static final String SUPERIOR = "workshops/:id/superior-okr";
    static final String ALIGNMENT = "workshops/:id/alignment";
    /** Parameter of the page for the projector. */
    static final String WALL = "wall";

    private AlignmentPlaces() {}

    /** Where the trainer writes the superior OKR. */
    public static String superior(WorkshopId id) {
        return "workshops/" + id + "/superior-okr";
    }

    /** Coverage, tree, needs and overlaps. */
    public static String alignment(WorkshopId id) {
        return "workshops/" + id + "/alignment";
    }

    /** Coverage alone, to be read from the back of the room. */
    static String wall(WorkshopId id) {
        return alignment(id) + "?" + WALL;
    }
}
