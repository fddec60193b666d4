package okrworkshop.reviews.internal;

import java.util.Optional;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** The current step of a workshop, when it is one in which groups review each other. */
record ReviewStep(String step, String checklist) {
    static Optional<ReviewStep> of(Workshop workshop) {
        return workshop.phase() == Phase.RUNNING ? of(workshop.step()) : Optional.empty();
    }

    private static Optional<ReviewStep> of(StepTemplate step) {
        return step.lenses().stream()
                .filter(Lens.Review.class::isInstance)
                .map(Lens.Review.class::cast)
                .findFirst()
                .map(lens -> new ReviewStep(step.id(), lens.checklist()));
    }
}
