package okrworkshop.preparation.ui;

import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** Addresses of the preparation, without a slash at the front. */
public final class PreparationPlaces {
    static final String TRAINER = "workshops/:id/preparation";
    static final String VISITOR = "prepare/:code?";

    private PreparationPlaces() {}

    /** The trainer's page. */
    public static String trainer(WorkshopId id) {
        return "workshops/" + id + "/preparation";
    }

    /** Where participants answer and hand in. */
    static String visitor(Workshop workshop) {
        return "prepare/" + workshop.code();
    }
}
