package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/**
 * The answers of a review are shared by the two groups, each with its own fields and in its turn; the draft under review is
 * open to its reviewers for reading, and so is what was kept of it to both. Authors see nothing before the review is
 * submitted. Nothing opens in the lobby, and nobody writes unless the workshop runs.
 */
@Component
class ReviewAccess implements AccessRule {
    private final ReviewTable table;
    private final Workshops workshops;

    ReviewAccess(ReviewTable table, Workshops workshops) {
        this.table = table;
        this.workshops = workshops;
    }

    @Override
    public Optional<Grant> grant(Viewer viewer, DocumentId document) {
        return workshops
                .byId(viewer.workshop())
                .filter(workshop -> workshop.phase() != Phase.LOBBY)
                .flatMap(workshop -> workshop.groupOf(document)
                        .map(author -> draft(workshop, viewer, author.id()))
                        .orElseGet(() -> written(workshop, viewer, document)));
    }

    private Optional<Grant> written(Workshop workshop, Viewer viewer, DocumentId document) {
        for (Review review : table.of(workshop.id())) {
            if (review.kept().filter(document::equals).isPresent()) {
                return kept(workshop, viewer, review);
            }
        }
        return table.byAnswers(document).flatMap(review -> answers(workshop, viewer, review));
    }

    private static Optional<Grant> kept(Workshop workshop, Viewer viewer, Review review) {
        boolean mayRead = viewer.role() != Role.PARTICIPANT
                || viewer.group()
                        .flatMap(group -> Sides.of(workshop, review, group))
                        .isPresent();
        return mayRead ? Optional.of(Grant.readOnly()) : Optional.empty();
    }

    private Optional<Grant> answers(Workshop workshop, Viewer viewer, Review review) {
        if (!review.workshop().equals(workshop.id())) {
            return Optional.empty();
        }
        if (viewer.role() != Role.PARTICIPANT) {
            return Optional.of(Grant.readOnly());
        }
        return viewer.group()
                .flatMap(group -> Sides.of(workshop, review, group))
                .filter(side -> side.reviews() || JdbcReviews.told(workshop, review))
                .map(side -> Grant.writable(new SideGuard(side, () -> stage(review))));
    }

    /** What is known by now: this is asked on the engine's thread, when workshop and reviews are in memory. */
    private Optional<Stage> stage(Review review) {
        boolean running = workshops
                .byId(review.workshop())
                .filter(workshop -> workshop.phase() == Phase.RUNNING)
                .isPresent();
        return table.byAnswers(review.answers())
                .filter(now -> running && !now.setAside() && !table.isHeld(now.id()))
                .map(Review::stage);
    }

    /** A group's own document is not a matter of reviews: no look into the database for its many operations. */
    private Optional<Grant> draft(Workshop workshop, Viewer viewer, GroupId author) {
        Optional<GroupId> reader = viewer.group().filter(group -> !group.equals(author));
        return reader.flatMap(group -> table.of(workshop.id()).stream()
                .filter(review -> Sides.reviewer(workshop, review).equals(group)
                        && Sides.author(workshop, review).equals(author))
                .filter(review -> begun(workshop, group, review))
                .findFirst()
                .map(review -> Grant.readOnly()));
    }

    /** Once the reviewing group has got there. */
    private static boolean begun(Workshop workshop, GroupId reader, Review review) {
        List<String> steps =
                workshop.template().steps().stream().map(StepTemplate::id).toList();
        int step = steps.indexOf(review.step());
        return step >= 0
                && workshop.group(reader)
                        .map(Group::position)
                        .filter(position -> position >= step)
                        .isPresent();
    }
}
