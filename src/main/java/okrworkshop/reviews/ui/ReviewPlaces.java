package okrworkshop.reviews.ui;

import okrworkshop.shared.WorkshopId;

/** Address of the trainers' page of the reviews, without a slash at the front. */
public final class ReviewPlaces {
    static final String REVIEWS = "workshops/:id/reviews";

    private ReviewPlaces() {}

    public static String reviews(WorkshopId id) {
        return "workshops/" + id + "/reviews";
    }
}
