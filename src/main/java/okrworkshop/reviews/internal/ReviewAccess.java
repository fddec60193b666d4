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
                .flatMap(workshop -> table.byAnswers(document)
                        .map(review -> answers(viewer, review))
                        .orElseGet(() -> draft(workshop, viewer, document)));
    }

    private Optional<Grant> answers(Viewer viewer, Review review) {
        if (!review.workshop().equals(viewer.workshop())) {
            return Optional.empty();
        }
        if (viewer.role() == Role.FACILITATOR) {
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

    private Optional<Grant> draft(Workshop workshop, Viewer viewer, DocumentId document) {
        List<GroupId> authors = workshop.groups().stream()
                .filter(group -> group.document().equals(document))
                .map(group -> group.id())
                .toList();
        if (authors.isEmpty() || viewer.group().isEmpty()) {
            return Optional.empty();
        }
        GroupId reader = viewer.group().get();
        return table.of(workshop.id()).stream()
                .filter(review -> review.reviewer().equals(reader) && authors.contains(review.author()))
                .filter(review -> begun(workshop, review))
                .findFirst()
                .map(review -> Grant.readOnly());
    }

    private static boolean begun(Workshop workshop, Review review) {
        List<String> steps =
                workshop.template().steps().stream().map(StepTemplate::id).toList();
        int step = steps.indexOf(review.step());
        return step >= 0 && workshop.position() >= step;
    }
}
