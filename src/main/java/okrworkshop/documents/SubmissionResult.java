package okrworkshop.documents;

import okrworkshop.shared.Refusal;

/** What became of a submission. */
public sealed interface SubmissionResult {
    /** On disk. Also the answer to a resend of an operation that was accepted before. */
    record Accepted(long sequence) implements SubmissionResult {}

    /** Not applied, and will not be. */
    record Refused(Refusal refusal) implements SubmissionResult {}

    /** The store failed; nothing was applied, the same operation may be sent again. */
    record Failed() implements SubmissionResult {}
}
