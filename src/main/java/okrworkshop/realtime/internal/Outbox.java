package okrworkshop.realtime.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okrworkshop.shared.DocumentId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;

/**
 * What waits to be sent on one socket. Any thread adds and never waits; a writer runs only while there is something to
 * send and packs what waits into one frame. Who reads too slowly is cut off, never waited for.
 */
final class Outbox {
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int FRAME_EVENTS = 256;
    private static final int FRAME_CHARACTERS = 64_000;

    private final Wire wire;
    private final Executor writers;
    private final RealtimeSettings settings;
    private final Runnable cutOff;
    private final Deque<Outgoing> waiting = new ArrayDeque<>();
    private final Map<DocumentId, Outgoing> presence = new LinkedHashMap<>();
    private int events;
    private int characters;
    private boolean ping;
    private boolean writing;
    private boolean ended;
    private @Nullable CloseStatus last;

    /** @param cutOff called once when the reader is too slow */
    Outbox(Wire wire, Executor writers, RealtimeSettings settings, Runnable cutOff) {
        this.wire = wire;
        this.writers = writers;
        this.settings = settings;
        this.cutOff = cutOff;
    }

    void add(Outgoing event) {
        boolean tooSlow = false;
        synchronized (this) {
            if (ended || last != null) {
                return;
            }
            waiting.add(event);
            events += event.events();
            characters += event.weight();
            if (events > settings.outboxEvents() || characters > settings.outboxCharacters()) {
                clear();
                last = CloseCode.TOO_SLOW.status();
                tooSlow = true;
            }
            wake();
        }
        if (tooSlow) {
            cutOff.run();
        }
    }

    /** The newest presence of a document replaces one that still waits; a busy socket gets none. */
    synchronized void addPresence(DocumentId document, Outgoing event) {
        if (ended || last != null || events > FRAME_EVENTS) {
            return;
        }
        presence.put(document, event);
        wake();
    }

    synchronized void ping() {
        if (!ended) {
            ping = true;
            wake();
        }
    }

    /** Sends what waits, then closes. */
    synchronized void close(CloseCode code) {
        if (!ended && last == null) {
            last = code.status();
            wake();
        }
    }

    /** The socket is gone. */
    synchronized void end() {
        ended = true;
        clear();
    }

    private void wake() {
        if (!writing) {
            writing = true;
            try {
                writers.execute(this::write);
            } catch (RejectedExecutionException e) {
                // The server is stopping: what waits is in the log and comes with the next connection.
                end();
            }
        }
    }

    private void write() {
        try {
            Round round = next();
            while (round != null) {
                if (round.ping()) {
                    wire.ping();
                }
                if (!round.events().isEmpty()) {
                    wire.send(frame(round.events()));
                }
                if (round.close() != null) {
                    end();
                    wire.close(round.close());
                }
                round = next();
            }
        } catch (IOException | RuntimeException e) {
            log.debug("A socket stopped taking frames: {}", e.toString());
            end();
            closeQuietly();
        }
    }

    private synchronized @Nullable Round next() {
        var round = new ArrayList<Outgoing>();
        int count = 0;
        int size = 0;
        while (!waiting.isEmpty() && count < FRAME_EVENTS && size < FRAME_CHARACTERS) {
            Outgoing event = waiting.remove();
            count += event.events();
            size += event.weight();
            round.add(event);
        }
        events -= count;
        characters -= size;
        if (waiting.isEmpty()) {
            round.addAll(presence.values());
            presence.clear();
        }
        CloseStatus close = waiting.isEmpty() && !ended ? last : null;
        boolean pinging = ping && !ended;
        ping = false;
        if (round.isEmpty() && close == null && !pinging) {
            writing = false;
            return null;
        }
        return new Round(round, pinging, close);
    }

    private static String frame(List<Outgoing> events) {
        if (events.size() == 1) {
            return events.getFirst().frame();
        }
        var frame = new StringBuilder("[");
        for (Outgoing event : events) {
            if (frame.length() > 1) {
                frame.append(',');
            }
            frame.append(event.json());
        }
        return frame.append(']').toString();
    }

    private void clear() {
        waiting.clear();
        presence.clear();
        events = 0;
        characters = 0;
    }

    private void closeQuietly() {
        try {
            wire.close(CloseStatus.SESSION_NOT_RELIABLE);
        } catch (IOException | RuntimeException e) {
            log.debug("A socket was gone already: {}", e.toString());
        }
    }

    private record Round(
            List<Outgoing> events, boolean ping, @Nullable CloseStatus close) {}
}
