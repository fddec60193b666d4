package okrworkshop.documents.internal;

import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;

/** What waits for the engine's thread. */
sealed interface Task {
    record Submit(Submission submission, CompletableFuture<SubmissionResult> future) implements Task {}

    /** Something between two commits. It deals with its own failures. */
    record Between(Runnable action, Runnable rejected) implements Task {}

    /** The last one. */
    record Stop() implements Task {}
}
