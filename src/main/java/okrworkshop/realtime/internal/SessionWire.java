package okrworkshop.realtime.internal;

import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** A {@link Wire} over Spring's session. */
final class SessionWire implements Wire {
    /** Tomcat's name for how long a send may block. */
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final WebSocketSession session;

    SessionWire(WebSocketSession session, Duration sendTimeout) {
        this.session = session;
        if (session instanceof NativeWebSocketSession outer && outer.getNativeSession() instanceof Session inner) {
            inner.getUserProperties().put(SEND_TIMEOUT, sendTimeout.toMillis());
        }
    }

    @Override
    public void send(String frame) throws IOException {
        session.sendMessage(new TextMessage(frame));
    }

    @Override
    public void ping() throws IOException {
        session.sendMessage(new PingMessage());
    }

    @Override
    public void close(CloseStatus status) throws IOException {
        session.close(status);
    }
}
