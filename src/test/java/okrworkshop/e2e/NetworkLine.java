package okrworkshop.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection between a browser and the server, whose two directions can fall silent apart from each other. */
final class NetworkLine implements AutoCloseable {
    private static final int CHUNK = 16_384;

    private final Socket browser;
    private final Socket server;
    private final AtomicBoolean requestsLost = new AtomicBoolean();
    private final AtomicBoolean answersLost = new AtomicBoolean();
    private volatile boolean boardSocket;

    NetworkLine(Socket browser, Socket server) {
        this.browser = browser;
        this.server = server;
    }

    void carry() {
        Thread.ofVirtual().start(() -> pump(browser, server, requestsLost));
        Thread.ofVirtual().start(() -> pump(server, browser, answersLost));
    }

    boolean isBoardSocket() {
        return boardSocket;
    }

    void loseRequests() {
        requestsLost.set(true);
    }

    void loseAnswers() {
        answersLost.set(true);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        server.close();
    }

    private void pump(Socket from, Socket to, AtomicBoolean lost) {
        byte[] chunk = new byte[CHUNK];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                if (from == browser && new String(chunk, 0, length, StandardCharsets.US_ASCII).startsWith("GET /ws?")) {
                    boardSocket = true;
                }
                if (!lost.get()) {
                    out.write(chunk, 0, length);
                }
            }
        } catch (IOException closed) {
            // The other side is gone.
        }
    }
}
