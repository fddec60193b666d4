package okrworkshop.closing.ui;

import okrworkshop.shared.WorkshopId;

/** Addresses of the end of a workshop, without a slash at the front. */
public final class ClosingPlaces {
    static final String TRAINER = "workshops/:id/closing";
    static final String LIST = "workshops";

    private ClosingPlaces() {}

    /** The trainer's page. */
    public static String trainer(WorkshopId id) {
        return "workshops/" + id + "/closing";
    }
}
