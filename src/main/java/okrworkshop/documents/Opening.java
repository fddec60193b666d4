package okrworkshop.documents;

import java.util.List;

/** What a reader gets who opens a document and wants to follow it. */
public sealed interface Opening {
    /** The operations after the ones that the reader has. */
    record Tail(long sequence, List<LoggedOperation> operations) implements Opening {}

    /** The whole document, for readers with nothing or too far behind. */
    record Snapshot(DocumentView document) implements Opening {}
}
