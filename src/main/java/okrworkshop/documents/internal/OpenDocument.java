package okrworkshop.documents.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;

/** A document in memory with what is needed to go on with it. Only the engine's thread touches it. */
final class OpenDocument {
    /** Operations that a returning reader can be told one by one; who lacks more gets the whole document. */
    static final int TAIL = 512;

    private final DocumentState state;
    private final SeenOperations seen;
    private final Deque<LoggedOperation> tail = new ArrayDeque<>();
    private long snapshotSequence;

    OpenDocument(DocumentState state, SeenOperations seen) {
        this.state = state;
        this.seen = seen;
        this.snapshotSequence = state.sequence();
    }

    DocumentState state() {
        return state;
    }

    SeenOperations seen() {
        return seen;
    }

    void apply(LoggedOperation operation) {
        state.apply(operation);
        seen.add(operation);
        tail.addLast(operation);
        if (tail.size() > TAIL) {
            tail.removeFirst();
        }
    }

    Opening open(long since) {
        boolean covered = since == state.sequence()
                || (since > 0
                        && since < state.sequence()
                        && !tail.isEmpty()
                        && tail.getFirst().sequence() <= since + 1);
        return covered && since > 0
                ? new Opening.Tail(state.sequence(), after(since))
                : new Opening.Snapshot(state.copy());
    }

    /** The remembered operations with higher numbers. */
    List<LoggedOperation> after(long sequence) {
        return tail.stream()
                .filter(operation -> operation.sequence() > sequence)
                .toList();
    }

    long behindSnapshot() {
        return state.sequence() - snapshotSequence;
    }

    void snapshotTaken() {
        snapshotSequence = state.sequence();
    }
}
