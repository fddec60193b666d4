package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import okrworkshop.documents.Audience;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.PersonId;

/** A document in memory with what is needed to go on with it. Only the engine's thread touches it. */
final class OpenDocument {
    /** Operations that a returning reader can be told one by one; who lacks more gets the whole document. */
    static final int TAIL = 512;

    private final DocumentState state;
    private final SeenOperations seen;
    private final TextEdits texts;
    private final Deque<LoggedOperation> tail = new ArrayDeque<>();
    private long snapshotSequence;
    private long revealed;

    OpenDocument(DocumentState state, SeenOperations seen) {
        this.state = state;
        this.seen = seen;
        this.texts = new TextEdits(state);
        this.snapshotSequence = state.sequence();
    }

    /**
     * The operation as it can go into the log now.
     *
     * @throws okrworkshop.shared.RefusedException when it does not fit
     */
    Operation settle(PersonId author, OperationId id, Operation operation) {
        Operation settled = operation instanceof Operation.EditText edit
                ? texts.moved(author, Tab.of(author, id), edit)
                : operation;
        return OperationRules.check(state, author, settled);
    }

    /** The next operation of the log; nothing is changed yet. */
    LoggedOperation next(PersonId author, OperationId id, Instant at, Operation settled) {
        return new LoggedOperation(state.sequence() + 1, id, author, at, settled, Audience.of(state, author, settled));
    }

    DocumentState state() {
        return state;
    }

    SeenOperations seen() {
        return seen;
    }

    void apply(LoggedOperation operation) {
        texts.note(operation);
        state.apply(operation);
        seen.add(operation);
        tail.addLast(operation);
        if (operation.reveals()) {
            revealed = operation.sequence();
        }
        if (tail.size() > TAIL) {
            tail.removeFirst();
        }
    }

    Opening open(long since) {
        boolean covered = since == state.sequence()
                || (since >= revealed
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
