package okrworkshop.reviews;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/**
 * One group reviews another group's draft. Both may have been merged into other groups since.
 *
 * @param answers document with one {@code review_item} card per item of the checklist; reviewers write verdict and
 *     comment, authors write their reply
 * @param setAside whether a trainer has taken it out of count; what is in it stays
 * @param kept document with the draft as it was when the review was submitted for the first time
 * @param waived reasons by the item that a trainer lets pass
 */
public record Review(
        UUID id,
        WorkshopId workshop,
        String step,
        GroupId reviewer,
        GroupId author,
        String checklist,
        DocumentId answers,
        Stage stage,
        boolean setAside,
        Optional<DocumentId> kept,
        Map<String, String> waived) {
    public Review {
        waived = Map.copyOf(waived);
    }

    /** One that has just been assigned. */
    public Review(
            UUID id,
            WorkshopId workshop,
            String step,
            GroupId reviewer,
            GroupId author,
            String checklist,
            DocumentId answers) {
        this(id, workshop, step, reviewer, author, checklist, answers, Stage.OPEN, false, Optional.empty(), Map.of());
    }

    /** Whether a group looks at its own draft, with the same checklist. */
    public boolean selfCheck() {
        return reviewer.equals(author);
    }

    /** Whether it was submitted once, so that its authors may know what it says. */
    public boolean told() {
        return kept.isPresent();
    }

    /** At another stage. */
    public Review at(Stage other) {
        return new Review(id, workshop, step, reviewer, author, checklist, answers, other, setAside, kept, waived);
    }

    /** With the draft as it is now kept in a document of its own. */
    public Review keeping(DocumentId draft) {
        return new Review(
                id, workshop, step, reviewer, author, checklist, answers, stage, setAside, Optional.of(draft), waived);
    }

    /** In the hands of another group. */
    public Review by(GroupId other) {
        return new Review(id, workshop, step, other, author, checklist, answers, stage, setAside, kept, waived);
    }

    /** In or out of count. */
    public Review aside(boolean out) {
        return new Review(id, workshop, step, reviewer, author, checklist, answers, stage, out, kept, waived);
    }
}
