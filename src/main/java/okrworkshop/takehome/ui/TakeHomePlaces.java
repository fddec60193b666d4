package okrworkshop.takehome.ui;

import okrworkshop.shared.WorkshopId;

/** The address of the trainer's page about pages at home, without a slash at the front. */
public final class TakeHomePlaces {
    static final String TRAINER = "workshops/:id/take-home";
    private static final String WORKSHOP = "workshops/";

    private TakeHomePlaces() {}

    /** The trainer's page. */
    public static String trainer(WorkshopId id) {
        return WORKSHOP + id + "/take-home";
    }

    static String cockpit(WorkshopId id) {
        return WORKSHOP + id;
    }
}
