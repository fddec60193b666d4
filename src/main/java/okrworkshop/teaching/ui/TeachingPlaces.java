package okrworkshop.teaching.ui;

import okrworkshop.shared.WorkshopId;

/** Addresses of the pages with which a trainer teaches, without a slash at the front. */
public final class TeachingPlaces {
    static final String DIAGNOSIS = "workshops/:id/diagnosis";
    static final String REPORT = "workshops/:id/diagnosis/report";
    static final String QUIZ = "workshops/:id/quiz";

    private TeachingPlaces() {}

    /** Where OKRs are read and corrected. */
    public static String diagnosis(WorkshopId id) {
        return "workshops/" + id + "/diagnosis";
    }

    static String report(WorkshopId id) {
        return "workshops/" + id + "/diagnosis/report";
    }

    /** Where the quiz is made and run. */
    public static String quiz(WorkshopId id) {
        return "workshops/" + id + "/quiz";
    }

    static String cockpit(WorkshopId id) {
        return "workshops/" + id;
    }
}
