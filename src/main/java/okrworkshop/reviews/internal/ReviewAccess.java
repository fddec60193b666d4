package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/**
 * The answers of a review are shared by the two groups, each with its own fields; the draft under review is open to its
 * reviewers for reading. Nothing opens in the lobby, and nobody writes unless the workshop runs.
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
                .flatMap(workshop -> author(workshop, document)
                        .map(author -> draft(workshop, viewer, author))
                        .orElseGet(() -> table.byAnswers(document).flatMap(review -> answers(viewer, review))));
    }

    /** The group whose own document it is. */
    private static Optional<GroupId> author(Workshop workshop, DocumentId document) {
        return workshop.groups().stream()
                .filter(group -> group.document().equals(document))
                .map(Group::id)
                .findFirst();
    }

    private Optional<Grant> answers(Viewer viewer, Review review) {
        if (!review.workshop().equals(viewer.workshop())) {
            return Optional.empty();
        }
        if (viewer.role() != Role.PARTICIPANT) {
            return Optional.of(Grant.readOnly());
        }
        return viewer.group()
                .flatMap(group -> Side.of(review, group))
                .map(side -> Grant.writable(new SideGuard(side, () -> running(review.workshop()))));
    }

    /** The workshop is in memory by now: this is asked on the engine's thread. */
    private boolean running(WorkshopId id) {
        return workshops
                .byId(id)
                .filter(workshop -> workshop.phase() == Phase.RUNNING)
                .isPresent();
    }

    /** A group's own document is not a matter of reviews: no look into the database for its many operations. */
    private Optional<Grant> draft(Workshop workshop, Viewer viewer, GroupId author) {
        Optional<GroupId> reader = viewer.group().filter(group -> !group.equals(author));
        return reader.flatMap(group -> table.of(workshop.id()).stream()
                .filter(review ->
                        review.reviewer().equals(group) && review.author().equals(author))
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
                        .filter(group -> group.position() >= step)
                        .isPresent();
    }
}
