package okrworkshop.realtime.internal;

import java.io.IOException;
import org.springframework.web.socket.CloseStatus;

/** The sending side of a socket. One thread at a time. */
interface Wire {
    void send(String frame) throws IOException;

    void ping() throws IOException;

    void close(CloseStatus status) throws IOException;
}
