package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RecentlyUsed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** When documents were last written to, for those in use lately. Fed on the engine's thread, so it only notes. */
@Component
class DocumentActivity {
    static final int MOST = 5_000;

    private final RecentlyUsed<DocumentId, Latest> latest;
    private final List<Consumer<DocumentId>> listeners = new CopyOnWriteArrayList<>();

    @Autowired
    DocumentActivity(Documents documents) {
        this(documents, MOST);
    }

    DocumentActivity(Documents documents, int most) {
        latest = new RecentlyUsed<>(most);
        documents.listen(this::committed);
    }

    /** @param at empty when it was not written since it is known */
    private record Latest(long sequence, Optional<Instant> at, MinuteCounts counts) {}

    /** The listener is called on the engine's thread. */
    void listen(Consumer<DocumentId> listener) {
        listeners.add(listener);
    }

    /** Empty when nothing was written since the document is known here. */
    Optional<Instant> lastAt(DocumentId document) {
        return latest.get(document).flatMap(Latest::at);
    }

    /** Operations in the last minutes, the running one last. */
    List<Integer> perMinute(DocumentId document, Instant now) {
        return latest.get(document)
                .map(Latest::counts)
                .orElse(MinuteCounts.NONE)
                .until(now);
    }

    /** Number of the last operation; empty when nobody wrote or read the document lately. */
    Optional<Long> sequence(DocumentId document) {
        return latest.get(document).map(Latest::sequence);
    }

    /** Somebody read the document when it had this number. */
    void saw(DocumentId document, long sequence) {
        latest.keepFirst(document, new Latest(sequence, Optional.empty(), MinuteCounts.NONE));
    }

    /** What a board begins with, and the rounds that steps and beats open on it, nobody has written. */
    private static boolean isWriting(LoggedOperation logged) {
        return !logged.id().isOfBeginning()
                && !(logged.operation() instanceof Operation.OpenRound)
                && !(logged.operation() instanceof Operation.CloseRound);
    }

    private void committed(DocumentId document, List<LoggedOperation> operations) {
        if (!operations.isEmpty()) {
            LoggedOperation last = operations.getLast();
            Latest before = latest.get(document).orElse(new Latest(0, Optional.empty(), MinuteCounts.NONE));
            int written = (int)
                    operations.stream().filter(DocumentActivity::isWriting).count();
            latest.put(
                    document,
                    written == 0
                            ? new Latest(last.sequence(), before.at(), before.counts())
                            : new Latest(
                                    last.sequence(),
                                    Optional.of(last.at()),
                                    before.counts().plus(written, last.at())));
            listeners.forEach(listener -> listener.accept(document));
        }
    }
}
