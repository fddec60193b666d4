package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** A step in which groups review each other. */
record ReviewStep(String step, String checklist) {
    /** Those in which a group is now. */
    static List<ReviewStep> of(Workshop workshop) {
        return workshop.groups().stream()
                .flatMap(group -> of(workshop, group).stream())
                .distinct()
                .toList();
    }

    /** The group's step, when it is one. */
    static Optional<ReviewStep> of(Workshop workshop, Group group) {
        return workshop.phase() == Phase.RUNNING ? of(workshop.seenBy(group).step()) : Optional.empty();
    }

    static Optional<ReviewStep> of(StepTemplate step) {
        return step.lenses().stream()
                .filter(Lens.Review.class::isInstance)
                .map(Lens.Review.class::cast)
                .findFirst()
                .map(lens -> new ReviewStep(step.id(), lens.checklist()));
    }
}
