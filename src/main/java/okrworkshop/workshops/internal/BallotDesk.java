package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Round;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Takes back what a seat has given that is nobody's own any more. */
@Component
class BallotDesk {
    private final Documents documents;

    BallotDesk(Documents documents) {
        this.documents = documents;
    }

    /**
     * Votes and scores in all rounds that are open; rounds that are over stay as they were counted.
     *
     * @throws RefusedException {@code store.failed}, {@code server.busy}
     */
    void takeBack(Workshop workshop, PersonId person) {
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        String tab = "united" + UUID.randomUUID().toString().replace("-", "") + ".";
        for (Group group : workshop.groups()) {
            for (Operation operation : given(documents.readAll(group.document()), person)) {
                sent.add(submit(group.document(), new OperationId(tab + (sent.size() + 1)), person, operation));
            }
        }
        if (sent.stream().map(CompletableFuture::join).anyMatch(SubmissionResult.Failed.class::isInstance)) {
            throw new RefusedException("store.failed");
        }
    }

    private CompletableFuture<SubmissionResult> submit(
            DocumentId document, OperationId id, PersonId person, Operation operation) {
        return documents.submit(
                new Submission(document, id, person, operation, (author, change, view) -> Optional.empty()));
    }

    private static List<Operation> given(DocumentView document, PersonId person) {
        List<Operation> back = new ArrayList<>();
        document.votes().stream()
                .filter(vote -> vote.isBy(person) && isOpen(document, vote.round()))
                .forEach(vote -> back.add(new Operation.CastVote(vote.card(), vote.round(), 0, vote.person())));
        document.scores().stream()
                .filter(score -> score.isBy(person) && isOpen(document, score.round()))
                .forEach(score -> back.add(new Operation.Score(
                        score.card(), score.round(), score.criterion(), OptionalInt.empty(), score.person())));
        return back;
    }

    private static boolean isOpen(DocumentView document, String round) {
        return document.round(round).filter(Round::open).isPresent();
    }
}
