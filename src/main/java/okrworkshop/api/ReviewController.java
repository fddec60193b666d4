package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import okrworkshop.people.SignedIn;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who reviews whose draft. */
@RestController
@RequestMapping("/api/v1/workshops/{id}/reviews")
@Tag(name = "Reviews")
class ReviewController {
    private final Workshops workshops;
    private final Reviews reviews;
    private final SignedIn signedIn;

    ReviewController(Workshops workshops, Reviews reviews, SignedIn signedIn) {
        this.workshops = workshops;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    /** @param answers document with the answers, for the board socket */
    record ReviewJson(UUID id, String step, UUID reviewer, UUID author, String checklist, UUID answers) {
        static ReviewJson of(Review review) {
            return new ReviewJson(
                    review.id(),
                    review.step(),
                    review.reviewer().value(),
                    review.author().value(),
                    review.checklist(),
                    review.answers().value());
        }
    }

    /** @param step id of the step with the review, may be left out when there is one */
    record Assignment(@Nullable String step) {}

    @GetMapping
    List<ReviewJson> list(@PathVariable UUID id) {
        return reviews.of(workshop(id).id()).stream().map(ReviewJson::of).toList();
    }

    @PostMapping
    @Operation(summary = "Assigns the ring of reviews; assigning again changes nothing")
    List<ReviewJson> assign(@PathVariable UUID id, @RequestBody(required = false) @Nullable Assignment assignment) {
        Workshop workshop = workshop(id);
        Optional<String> wanted = Optional.ofNullable(assignment).map(Assignment::step);
        return workshop.template().steps().stream()
                .filter(step -> wanted.isEmpty() || wanted.get().equals(step.id()))
                .flatMap(step -> lenses(step).map(lens -> reviews.assign(workshop.id(), step.id(), lens.checklist())))
                .findFirst()
                .orElseThrow(() -> new RefusedException("review.no-step"))
                .stream()
                .map(ReviewJson::of)
                .toList();
    }

    private static Stream<Lens.Review> lenses(StepTemplate step) {
        return step.lenses().stream().filter(Lens.Review.class::isInstance).map(Lens.Review.class::cast);
    }

    private Workshop workshop(UUID id) {
        return workshops.get(signedIn.requireTrainer().id(), new WorkshopId(id));
    }
}
