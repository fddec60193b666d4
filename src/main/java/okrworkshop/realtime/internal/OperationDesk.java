package okrworkshop.realtime.internal;

import java.time.Clock;
import java.util.Optional;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.Sight;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** Takes operations from people to the documents and brings back the answer. */
final class OperationDesk {
    private final Documents documents;
    private final Rules rules;
    private final Events events;
    private final Clock clock;
    private final OperationCodec codec = new OperationCodec();

    OperationDesk(Documents documents, Rules rules, Events events, Clock clock) {
        this.documents = documents;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    void take(Connection connection, Viewer viewer, ClientFrame.Op frame) {
        try {
            Operation operation = codec.read(frame.operation());
            Optional<Grant> grant = rules.grant(viewer, frame.document());
            if (grant.isEmpty()) {
                throw new RefusedException("document.no-access");
            }
            if (!grant.get().write() && !alwaysAsked(operation)) {
                throw new RefusedException("document.read-only");
            }
            rules.restrained(viewer).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            connection.sent(frame.document(), frame.id());
            var unused = documents
                    .submit(new Submission(
                            frame.document(),
                            frame.id(),
                            viewer.person(),
                            operation,
                            grant.get().guard()))
                    .thenAccept(result -> answer(connection, frame, result));
        } catch (RefusedException e) {
            connection.send(events.nack(frame.document(), frame.id(), e.refusal()));
        }
    }

    /** What a board that is closed to writing still takes, when its guard does (rule X2). */
    private static boolean alwaysAsked(Operation operation) {
        return operation instanceof Operation.Withhold || operation instanceof Operation.Release;
    }

    void tellHistory(Connection connection, Viewer viewer, ClientFrame.History frame) {
        try {
            Grant grant = rules.grant(viewer, frame.document())
                    .orElseThrow(() -> new RefusedException("document.no-access", frame.document()));
            Sight sight = grant.sight(viewer.person());
            connection.send(events.history(
                    frame.document(), frame.card(), documents.history(frame.document(), frame.card(), sight), sight));
        } catch (RefusedException e) {
            connection.send(events.error(e.refusal()));
        }
    }

    /** A connection that follows the document has got its answer in the order of the log already. */
    private void answer(Connection connection, ClientFrame.Op frame, SubmissionResult result) {
        if (!connection.takeAnswer(frame.document(), frame.id())) {
            return;
        }
        connection.send(
                switch (result) {
                    case SubmissionResult.Accepted(long sequence) ->
                        events.ack(frame.document(), frame.id(), sequence, clock.instant());
                    case SubmissionResult.Refused(Refusal refusal) ->
                        events.nack(frame.document(), frame.id(), refusal);
                    case SubmissionResult.Failed() ->
                        events.nack(frame.document(), frame.id(), Refusal.of("store.failed"));
                });
    }
}
