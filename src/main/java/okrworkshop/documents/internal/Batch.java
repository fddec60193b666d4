package okrworkshop.documents.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;

/** What one commit covers: the rows to append, and the answers that wait until they are on disk. */
final class Batch {
    private final List<DocumentStore.Row> rows = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    void log(DocumentId document, LoggedOperation operation) {
        rows.add(new DocumentStore.Row(document, operation));
    }

    void answer(CompletableFuture<SubmissionResult> future, SubmissionResult result) {
        answers.add(new Answer(future, result));
    }

    List<DocumentStore.Row> rows() {
        return rows;
    }

    Set<DocumentId> documents() {
        return operations().keySet();
    }

    Map<DocumentId, List<LoggedOperation>> operations() {
        var operations = new LinkedHashMap<DocumentId, List<LoggedOperation>>();
        rows.forEach(row -> operations
                .computeIfAbsent(row.document(), key -> new ArrayList<>())
                .add(row.logged()));
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
