package okrworkshop.realtime.internal;

import java.time.Clock;
import java.util.concurrent.Executor;
import okrworkshop.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** The server's end of all sockets: makes connections, puts frames together and hands them on. */
final class Socket implements WebSocketHandler {
    private static final Logger log = LoggerFactory.getLogger(Socket.class);
    private static final String CONNECTION = "okr.connection";
    private static final String PARTS = "okr.parts";
    /** Characters of a frame. Parts are collected here, so the container's buffer stays small for those who are idle. */
    static final int FRAME = 65_536;

    private final Hub hub;
    private final Pipeline pipeline;
    private final Events events;
    private final Clock clock;
    private final Executor writers;
    private final RealtimeSettings settings;

    Socket(Hub hub, Pipeline pipeline, Events events, Clock clock, Executor writers, RealtimeSettings settings) {
        this.hub = hub;
        this.pipeline = pipeline;
        this.events = events;
        this.clock = clock;
        this.writers = writers;
        this.settings = settings;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var wire = new SessionWire(session, settings.sendTimeout());
        if (session.getAttributes().get(Entrance.IDENTITY) instanceof Identity identity) {
            var cutOff = new CutOff();
            var connection = new Connection(identity, new Outbox(wire, writers, settings, cutOff), clock.instant());
            cutOff.connection = connection;
            session.getAttributes().put(CONNECTION, connection);
            hub.add(connection);
            return;
        }
        var outbox = new Outbox(wire, writers, settings, () -> {});
        boolean noWorkshop = session.getAttributes().get(Entrance.REFUSED) == CloseCode.UNKNOWN_WORKSHOP;
        outbox.add(events.error(Refusal.of(noWorkshop ? "workshop.unknown" : "session.unknown")));
        outbox.close(noWorkshop ? CloseCode.UNKNOWN_WORKSHOP : CloseCode.UNKNOWN_PERSON);
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
        if (!(session.getAttributes().get(CONNECTION) instanceof Connection connection) || connection.isGone()) {
            return;
        }
        connection.heard(clock.instant());
        if (message instanceof TextMessage text) {
            collect(session, connection, text);
        } else if (message instanceof BinaryMessage) {
            connection.send(events.error(Refusal.of("frame.malformed")));
            connection.close(CloseCode.BAD_FRAMES);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        log.debug("A socket broke: {}", exception.toString());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(CONNECTION) instanceof Connection connection) {
            hub.remove(connection);
            connection.end();
        }
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    private void collect(WebSocketSession session, Connection connection, TextMessage part) {
        StringBuilder parts = session.getAttributes().get(PARTS) instanceof StringBuilder before ? before : null;
        int length = part.getPayload().length() + (parts == null ? 0 : parts.length());
        if (length > FRAME) {
            session.getAttributes().remove(PARTS);
            connection.send(events.error(Refusal.of("frame.too-large", FRAME)));
            connection.close(CloseCode.TOO_LARGE);
            hub.remove(connection);
        } else if (part.isLast()) {
            session.getAttributes().remove(PARTS);
            pipeline.handle(
                    connection,
                    parts == null
                            ? part.getPayload()
                            : parts.append(part.getPayload()).toString());
        } else {
            StringBuilder grown = parts == null ? new StringBuilder() : parts;
            session.getAttributes().put(PARTS, grown.append(part.getPayload()));
        }
    }

    /** Takes a reader who is too slow out of the room at once; the close frame follows when the socket takes one. */
    private final class CutOff implements Runnable {
        private @org.jspecify.annotations.Nullable Connection connection;

        @Override
        public void run() {
            Connection slow = connection;
            if (slow != null) {
                hub.remove(slow);
            }
        }
    }
}
