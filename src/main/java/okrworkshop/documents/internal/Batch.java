package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;

/** What one commit covers: the operations to append, and the answers that wait until they are on disk. */
final class Batch {
    private final Instant at;
    private final Map<DocumentId, List<LoggedOperation>> operations = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /** @param at when its operations are accepted: one time for all, so that it need be told only once */
    Batch(Instant at) {
        this.at = at;
    }

    Instant at() {
        return at;
    }

    void log(DocumentId document, LoggedOperation operation) {
        operations.computeIfAbsent(document, key -> new ArrayList<>()).add(operation);
    }

    void answer(CompletableFuture<SubmissionResult> future, SubmissionResult result) {
        answers.add(new Answer(future, result));
    }

    Set<DocumentId> documents() {
        return operations.keySet();
    }

    /** In the order in which they were accepted. */
    Map<DocumentId, List<LoggedOperation>> operations() {
        return operations;
    }

    void succeed() {
        answers.forEach(answer -> answer.future().complete(answer.result()));
    }

    /** Refusals too: they were judged by a state that has not become true. */
    void fail() {
        answers.forEach(answer -> answer.future().complete(new SubmissionResult.Failed()));
    }

    private record Answer(CompletableFuture<SubmissionResult> future, SubmissionResult result) {}
}
