package okrworkshop.reviews.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Limits;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.ReviewDesk;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Checklist;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The trainers' side of the reviews. */
@Service
class TrainersReviews implements ReviewDesk {
    private final ReviewTable table;
    private final JdbcReviews reviews;
    private final Turns turns;
    private final Workshops workshops;
    private final Documents documents;
    private final Clock clock;

    TrainersReviews(
            ReviewTable table,
            JdbcReviews reviews,
            Turns turns,
            Workshops workshops,
            Documents documents,
            Clock clock) {
        this.table = table;
        this.reviews = reviews;
        this.turns = turns;
        this.workshops = workshops;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<ReviewCount> of(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        return reviews.of(id).stream()
                .map(review -> Turns.count(workshop, review, documents.read(review.answers())))
                .toList();
    }

    @Override
    public Review add(PersonId trainer, WorkshopId id, String step, GroupId reviewer, GroupId author) {
        Workshop workshop = helped(trainer, id);
        known(workshop, reviewer);
        known(workshop, author);
        Checklist checklist = workshop.template().steps().stream()
                .filter(found -> found.id().equals(step))
                .findFirst()
                .flatMap(ReviewStep::of)
                .flatMap(found -> workshop.template().checklist(found.checklist()))
                .orElseThrow(() -> new RefusedException("review.no-step"));
        Review added = reviews.add(workshop, step, checklist, new Ring.Pair(reviewer, author))
                .orElseThrow(() -> new RefusedException("review.pair-twice"));
        turns.tell(workshop);
        return added;
    }

    @Override
    public Review handOver(PersonId trainer, WorkshopId id, UUID review, GroupId reviewer) {
        Workshop workshop = helped(trainer, id);
        known(workshop, reviewer);
        return change(workshop, review, found -> found.by(reviewer));
    }

    @Override
    public Review setAside(PersonId trainer, WorkshopId id, UUID review, boolean aside) {
        Workshop workshop = helped(trainer, id);
        Review changed = change(workshop, review, found -> found.aside(aside));
        // Authors who are left without a reviewer check themselves until one comes.
        ReviewStep.of(workshop).stream()
                .filter(current -> current.step().equals(changed.step()))
                .forEach(current -> reviews.assign(id, current.step(), current.checklist()));
        return changed;
    }

    @Override
    public Review reopen(PersonId trainer, WorkshopId id, UUID review) {
        Workshop workshop = helped(trainer, id);
        return change(
                workshop,
                review,
                found -> found.at(turns.completeness(workshop, found)
                        .before(found)
                        .orElseThrow(() -> new RefusedException("review.not-submitted"))));
    }

    @Override
    public Review waive(PersonId trainer, WorkshopId id, UUID review, String item, String reason) {
        Workshop workshop = helped(trainer, id);
        Review found = found(workshop, review);
        if (workshop.template().checklist(found.checklist()).stream()
                .flatMap(checklist -> checklist.items().stream())
                .noneMatch(known -> known.id().equals(item))) {
            throw new RefusedException("review.unknown-item");
        }
        if (reason.length() > Limits.TEXT) {
            throw new RefusedException("text.too-long", Limits.TEXT);
        }
        table.waive(found, item, reason.strip(), trainer, clock.instant());
        turns.tell(workshop);
        return found(workshop, review);
    }

    private Review change(Workshop workshop, UUID id, UnaryOperator<Review> change) {
        if (!table.hold(id)) {
            throw new RefusedException("review.being-submitted");
        }
        Review review;
        try {
            review = change.apply(found(workshop, id));
            table.change(review);
        } catch (DuplicateKeyException pairIsThere) {
            throw new RefusedException("review.pair-twice");
        } finally {
            table.letGo(id);
        }
        turns.tell(workshop);
        return review;
    }

    private Workshop helped(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }

    private Review found(Workshop workshop, UUID review) {
        return table.byId(workshop.id(), review).orElseThrow(() -> new RefusedException("review.unknown"));
    }

    private static void known(Workshop workshop, GroupId group) {
        if (workshop.openGroups().stream().noneMatch(open -> open.id().equals(group))) {
            throw new RefusedException("group.unknown");
        }
    }
}
