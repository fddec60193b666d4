package okrworkshop.workshops.internal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.people.Role;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Begins and ends rounds in the trainer's name. */
@Component
class RoundDesk {
    private final Documents documents;

    RoundDesk(Documents documents) {
        this.documents = documents;
    }

    /** @param workshop as it is to be judged by */
    CompletableFuture<SubmissionResult> submit(Workshop workshop, DocumentId document, Operation.OnRound change) {
        return documents.submit(new Submission(
                document,
                new OperationId("reveal" + UUID.randomUUID().toString().replace("-", "") + ".1"),
                workshop.trainer(),
                change,
                (author, operation, view) -> switch (change) {
                    case Operation.OpenRound open -> RoundRule.open(workshop, Role.FACILITATOR, open, view);
                    case Operation.CloseRound close -> RoundRule.close(workshop, Role.FACILITATOR, close);
                }));
    }

    /**
     * Waits for all; what somebody else did meanwhile is as good.
     *
     * @return how many were done here
     * @throws RefusedException {@code store.failed}
     */
    static int done(List<CompletableFuture<SubmissionResult>> sent) {
        return (int) sent.stream()
                .map(CompletableFuture::join)
                .filter(RoundDesk::done)
                .count();
    }

    private static boolean done(SubmissionResult result) {
        return switch (result) {
            case SubmissionResult.Accepted accepted -> true;
            case SubmissionResult.Refused refused -> false;
            case SubmissionResult.Failed failed -> throw new RefusedException("store.failed");
        };
    }
}
