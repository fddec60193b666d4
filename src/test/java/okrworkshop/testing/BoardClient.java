package okrworkshop.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okrworkshop.shared.DocumentId;
import okrworkshop.simulation.OneByOne;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A client that knows nothing but {@code docs/PROTOCOL.md}. */
public final class BoardClient implements WebSocket.Listener, AutoCloseable {
    /** Operations that come together are here one by one. */
    public final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    /** Everything that was received, as it came. */
    public final java.util.Queue<String> frames = new java.util.concurrent.ConcurrentLinkedQueue<>();

    public final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private final boolean reading;
    private final WebSocket socket;

    private BoardClient(int port, String query, @Nullable String cookie, @Nullable String bearer, boolean reading) {
        this.reading = reading;
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        if (bearer != null) {
            builder.header("Authorization", "Bearer " + bearer);
        }
        socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws?" + query), this)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    public static BoardClient connect(int port, String query, @Nullable String cookie, @Nullable String bearer) {
        return new BoardClient(port, query, cookie, bearer, true);
    }

    /** Connected and greeted. */
    public static BoardClient join(int port, String workshop, String token) {
        var client = connect(port, "workshop=" + workshop, null, token);
        client.hello();
        client.await("room");
        return client;
    }

    /** Says hello and never reads. */
    public static BoardClient deaf(int port, String workshop, String token) {
        var client = new BoardClient(port, "workshop=" + workshop, null, token, false);
        client.hello();
        return client;
    }

    public void hello() {
        send("{'t':'hello','v':2,'client':'test','lang':'en'}");
    }

    public void open(DocumentId document, long since) {
        send("{'t':'open','d':'" + document + "','since':" + since + "}");
    }

    public void op(DocumentId document, String id, String operation) {
        send("{'t':'op','d':'" + document + "','id':'" + id + "','op':" + operation + "}");
    }

    public void create(DocumentId document, String id, String card) {
        op(
                document,
                id,
                "{'k':'create','card':'" + card
                        + "','kind':'note','step':'s','place':'','order':'V','fields':{'text':'hi'},'links':[]}");
    }

    public void send(String frame) {
        socket.sendText(frame.replace('\'', '"'), true)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    public void sendBinary() {
        socket.sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1}), true).join();
    }

    public void readAgain() {
        socket.request(Long.MAX_VALUE);
    }

    public JsonNode await(String type) {
        return await(event -> event.get("t").stringValue().equals(type));
    }

    /** Whether an event that fits has come already; all that have come are dropped. */
    public boolean received(Predicate<JsonNode> fits) {
        List<JsonNode> come = new ArrayList<>();
        events.drainTo(come);
        return come.stream().anyMatch(fits);
    }

    /** The next event that fits; the ones before are dropped. */
    public JsonNode await(Predicate<JsonNode> fits) {
        List<JsonNode> others = new ArrayList<>();
        try {
            for (JsonNode event = next(); event != null; event = next()) {
                if (fits.test(event)) {
                    return event;
                }
                others.add(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("not received; instead " + others);
    }

    private @Nullable JsonNode next() throws InterruptedException {
        return events.poll(10, TimeUnit.SECONDS);
    }

    public int awaitClose() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (reading) {
            webSocket.request(Long.MAX_VALUE);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            String frame = parts.toString();
            frames.add(frame);
            events.addAll(OneByOne.events(frame));
            parts.setLength(0);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete(-1);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
