package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Round;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.people.Role;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Ends hidden rounds of all groups at once, in the trainer's name. */
@Component
class Reveal {
    private final Documents documents;

    Reveal(Documents documents) {
        this.documents = documents;
    }

    /**
     * Ends the open hidden rounds of the current step; those that somebody else ends meanwhile are as good.
     *
     * @return how many were ended here
     * @throws RefusedException {@code store.failed}
     */
    int all(Workshop workshop) {
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        for (Group group : workshop.groups()) {
            DocumentView document = documents.readWhole(group.document());
            PlannedRound.of(workshop.step())
                    .forEach(plan -> plan.open(document)
                            .filter(Round::hidden)
                            .ifPresent(
                                    round -> sent.add(documents.submit(closing(workshop, group.document(), round)))));
        }
        return (int)
                sent.stream().map(CompletableFuture::join).filter(Reveal::done).count();
    }

    private static Submission closing(Workshop workshop, DocumentId document, Round round) {
        var close = new Operation.CloseRound(round.id());
        return new Submission(
                document,
                new OperationId("reveal" + UUID.randomUUID().toString().replace("-", "") + ".1"),
                workshop.trainer(),
                close,
                (author, operation, view) -> RoundRule.close(workshop, Role.FACILITATOR, close));
    }

    private static boolean done(SubmissionResult result) {
        return switch (result) {
            case SubmissionResult.Accepted accepted -> true;
            case SubmissionResult.Refused refused -> false;
            case SubmissionResult.Failed failed -> throw new RefusedException("store.failed");
        };
    }
}
