package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What a trainer takes out of sight on a board leaves the kept drafts too, and the remarks that quote it. */
@Component
class KeptWithheld {
    private final Documents documents;
    private final ReviewTable table;
    private final Workshops workshops;
    private final Executor executor;

    @Autowired
    KeptWithheld(Documents documents, ReviewTable table, Workshops workshops) {
        this(documents, table, workshops, Thread::startVirtualThread);
    }

    KeptWithheld(Documents documents, ReviewTable table, Workshops workshops, Executor executor) {
        this.documents = documents;
        this.table = table;
        this.workshops = workshops;
        this.executor = executor;
        documents.listen(this::committed);
    }

    /** On the engine's thread: what has to wait is done elsewhere. */
    private void committed(DocumentId document, List<LoggedOperation> operations) {
        List<LoggedOperation> turned = operations.stream()
                .filter(logged -> logged.operation() instanceof Operation.Withhold
                        || logged.operation() instanceof Operation.Release)
                .toList();
        if (!turned.isEmpty()) {
            executor.execute(() -> follow(document, turned));
        }
    }

    private void follow(DocumentId draft, List<LoggedOperation> turned) {
        Optional<Workshop> workshop = workshops.byDocument(draft);
        Optional<Group> author = workshop.flatMap(found -> found.groupOf(draft));
        if (workshop.isEmpty() || author.isEmpty()) {
            return;
        }
        for (Review review : table.of(workshop.get().id())) {
            if (review.author().equals(author.get().id())) {
                turned.forEach(logged -> follow(review, logged));
            }
        }
    }

    private void follow(Review review, LoggedOperation logged) {
        if (!(logged.operation() instanceof Operation.OnCard act)) {
            return;
        }
        boolean out = act instanceof Operation.Withhold;
        review.kept().ifPresent(kept -> turn(kept, logged.author(), act.card(), out));
        for (Card remark : documents.readAll(review.answers()).allCards()) {
            if (remark.kind() == CardKind.REVIEW_ITEM
                    && ReviewItems.isPassage(remark)
                    && remark.text("about").equals(act.card().value())) {
                turn(review.answers(), logged.author(), remark.id(), out);
            }
        }
    }

    /** Refused for a card that isn't there: then there is nothing to hide. */
    private void turn(DocumentId document, PersonId trainer, CardId card, boolean out) {
        var id = new OperationId(UUID.randomUUID() + ".1");
        var unused = documents.submit(new Submission(
                document,
                id,
                trainer,
                out ? new Operation.Withhold(card) : new Operation.Release(card),
                (author, operation, view) -> Optional.empty()));
    }
}
