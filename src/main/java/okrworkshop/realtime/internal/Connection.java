package okrworkshop.realtime.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okrworkshop.documents.OperationId;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import org.jspecify.annotations.Nullable;

/** One socket of one person. A person may have several. Any thread. */
final class Connection {
    private final Identity identity;
    private final Outbox outbox;
    private final Instant since;
    private final Map<DocumentId, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Set<InFlight> inFlight = ConcurrentHashMap.newKeySet();
    private final List<Outgoing> held = new ArrayList<>();
    private boolean greeting;
    private volatile @Nullable Viewer viewer;
    private volatile Instant lastHeard;
    private volatile boolean gone;
    private int badFrames;

    Connection(Identity identity, Outbox outbox, Instant now) {
        this.identity = identity;
        this.outbox = outbox;
        this.since = now;
        this.lastHeard = now;
    }

    Identity identity() {
        return identity;
    }

    /** Empty until the first frame has said hello. */
    Optional<Viewer> viewer() {
        return Optional.ofNullable(viewer);
    }

    Viewer speaks(Language language) {
        Viewer known = identity.speaking(language);
        viewer = known;
        return known;
    }

    /** From now on events wait until {@link #greeted}. */
    synchronized void greeting() {
        greeting = true;
    }

    /** Sends the greeting, then what happened meanwhile. */
    synchronized void greeted(List<Outgoing> events) {
        events.forEach(outbox::add);
        held.forEach(outbox::add);
        held.clear();
        greeting = false;
    }

    synchronized void send(Outgoing event) {
        if (greeting) {
            held.add(event);
        } else {
            outbox.add(event);
        }
    }

    void sendPresence(DocumentId document, Outgoing event) {
        outbox.addPresence(document, event);
    }

    void ping() {
        outbox.ping();
    }

    void close(CloseCode code) {
        outbox.close(code);
    }

    /** The socket is closed. */
    void end() {
        outbox.end();
    }

    Map<DocumentId, Subscription> subscriptions() {
        return subscriptions;
    }

    void sent(DocumentId document, OperationId id) {
        inFlight.add(new InFlight(document, id));
    }

    /** Whether this connection still waits for an answer to the operation; true once. */
    boolean takeAnswer(DocumentId document, OperationId id) {
        return inFlight.remove(new InFlight(document, id));
    }

    void heard(Instant now) {
        lastHeard = now;
    }

    Instant lastHeard() {
        return lastHeard;
    }

    Instant since() {
        return since;
    }

    boolean isGone() {
        return gone;
    }

    void goes() {
        gone = true;
    }

    /** Called by the one thread that reads the socket. @return how many there have been */
    int countBadFrame() {
        return ++badFrames;
    }

    private record InFlight(DocumentId document, OperationId id) {}
}
