package okrworkshop.documents;

import java.util.List;
import okrworkshop.shared.Refusal;

/** What a reader gets who opens a document and wants to follow it. */
public sealed interface Opening {
    /** The operations after the ones that the reader has. */
    record Tail(long sequence, List<LoggedOperation> operations) implements Opening {
        public Tail {
            operations = List.copyOf(operations);
        }
    }

    /** The whole document, for readers with nothing or too far behind. An immutable copy. */
    record Snapshot(DocumentView document) implements Opening {}

    /** Nothing to read: {@code document.unknown}, {@code store.failed} or {@code server.busy}. */
    record Unavailable(Refusal refusal) implements Opening {}
}
