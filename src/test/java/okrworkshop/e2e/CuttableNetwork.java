package okrworkshop.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network between browsers and server that can be cut and mended: a loopback proxy that drops its connections, or keeps
 * them and loses what passes over the open board sockets.
 */
final class CuttableNetwork implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<NetworkLine> lines = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;
    private Thread acceptor;

    CuttableNetwork(int target) throws IOException {
        this.target = target;
        listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        port = listener.getLocalPort();
        acceptor = accept(listener);
    }

    int port() {
        return port;
    }

    URI uri(String host) {
        return URI.create("http://" + host + ":" + port);
    }

    /** Every open connection breaks and no new one comes up. */
    void cut() throws IOException {
        listener.close();
        // The port is free, and no line can come up behind our back, when nobody accepts any more.
        try {
            acceptor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (NetworkLine line : lines) {
            line.close();
        }
        lines.clear();
    }

    void mend() throws IOException {
        var fresh = new ServerSocket();
        fresh.setReuseAddress(true);
        fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        listener = fresh;
        acceptor = accept(fresh);
    }

    /** What browsers say over the sockets that are open now gets lost, and nobody is told; new sockets work. */
    void loseWhatBrowsersSend() {
        lines.stream().filter(NetworkLine::isBoardSocket).forEach(NetworkLine::loseRequests);
    }

    /** The server hears what is said over the sockets that are open now, but its answers get lost; new sockets work. */
    void loseWhatTheServerAnswers() {
        lines.stream().filter(NetworkLine::isBoardSocket).forEach(NetworkLine::loseAnswers);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private Thread accept(ServerSocket from) {
        return Thread.ofVirtual().start(() -> {
            while (!from.isClosed()) {
                try {
                    Socket browser = from.accept();
                    var line = new NetworkLine(browser, new Socket(InetAddress.getLoopbackAddress(), target));
                    lines.add(line);
                    line.carry();
                } catch (IOException closed) {
                    // Either the network is cut, or the server is down: the browser finds out by itself.
                }
            }
        });
    }
}
