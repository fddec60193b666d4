package okrworkshop.letterhead.ui;

import okrworkshop.shared.WorkshopId;

/** Address of the trainers' page of the Word template, without a slash at the front. */
public final class LetterheadPlaces {
    static final String LETTERHEAD = "workshops/:id/word-template";

    private LetterheadPlaces() {}

    public static String letterhead(WorkshopId id) {
        return "workshops/" + id + "/word-template";
    }

    static String cockpit(WorkshopId id) {
        return "workshops/" + id;
    }
}
