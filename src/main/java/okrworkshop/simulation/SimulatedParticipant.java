package okrworkshop.simulation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One participant on the board socket: writes, and knows what became of each write. Comes back by itself when the
 * connection drops and sends again what was not acknowledged. Any thread may call.
 */
public final class SimulatedParticipant implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 15;

    private final HttpClient client;
    private final URI address;
    private final Seat seat;
    private final String tab = "sim-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> welcome = new CompletableFuture<>();
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private Connection connection = Connection.NONE;
    private long counter;
    private long deeds;
    private boolean closed;

    SimulatedParticipant(HttpClient client, URI address, Seat seat) {
        this.client = client;
        this.address = address;
        this.seat = seat;
    }

    /**
     * @param person id that the server's events carry
     * @param document the group's document
     */
    public record Seat(String person, String name, String token, String group, String document) {}

    public Seat seat() {
        return seat;
    }

    /** Connects and opens the group's document; returns when the server has welcomed the participant. */
    public SimulatedParticipant connect() {
        open(seat.document());
        reach().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        welcome.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** Hears every event of the server, in order, operations one by one, on the socket's thread. */
    public void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /** Follows a further document, also after the next reconnect. */
    public synchronized void open(String document) {
        if (documents.add(document)) {
            connection.socket().ifPresent(socket -> send(socket, opening(document)));
        }
    }

    /**
     * Sends an operation until the server has answered it.
     *
     * @return its sequence number; fails with {@link Refused} when the server refuses
     */
    public synchronized CompletableFuture<Long> write(String document, JsonNode operation) {
        counter++;
        String id = tab + "." + counter;
        String frame = text(Map.of("t", "op", "d", document, "id", id, "op", operation));
        Pending waiting = new Pending(frame, new CompletableFuture<>());
        pending.put(id, waiting);
        connection.socket().ifPresent(socket -> send(socket, frame));
        return waiting.answer();
    }

    /** Does something outside of documents; nobody waits for the answer, which comes as an event. */
    public synchronized void perform(String what, Map<String, Object> arguments) {
        deeds++;
        String frame = text(Map.of("t", "do", "id", "d." + deeds, "what", what, "args", arguments));
        connection.socket().ifPresent(socket -> send(socket, frame));
    }

    /** Asks the server to put the group at a beat of its step; it does so where groups may. */
    synchronized void moveBeat(String document, String beat) {
        connection.socket().ifPresent(socket -> send(socket, text(Map.of("t", "beat", "d", document, "beat", beat))));
    }

    /** Shows the others at which card the participant is. */
    public synchronized void lookAt(String document, String card) {
        connection
                .socket()
                .ifPresent(socket -> send(socket, text(Map.of("t", "presence", "d", document, "card", card))));
    }

    /** Drops the connection without a word, as a locked phone does; the participant comes back. */
    public synchronized void drop() {
        connection.socket().ifPresent(WebSocket::abort);
        lost(connection);
    }

    @Override
    public synchronized void close() {
        closed = true;
        connection.socket().ifPresent(socket -> {
            var unused = socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
        });
        pending.values().forEach(waiting -> waiting.answer().cancel(false));
        pending.clear();
    }

    private CompletableFuture<?> reach() {
        Connection next = new Connection(this::received, this::lost);
        return client.newWebSocketBuilder()
                .header("Authorization", "Bearer " + seat.token())
                .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .buildAsync(address, next)
                .thenAccept(socket -> reached(next, socket));
    }

    private synchronized void reached(Connection next, WebSocket socket) {
        if (closed) {
            socket.abort();
            return;
        }
        next.opened(socket);
        connection = next;
        sending = CompletableFuture.completedFuture(null);
        send(socket, text(Map.of("t", "hello", "v", 2, "client", "simulation", "lang", "zh")));
        documents.forEach(document -> send(socket, opening(document)));
        pending.values().forEach(waiting -> send(socket, waiting.frame()));
    }

    private synchronized void lost(Connection which) {
        if (!closed && which == connection) {
            connection = Connection.NONE;
            Thread.startVirtualThread(this::comeBack);
        }
    }

    private void comeBack() {
        Duration pause = FIRST_PAUSE;
        while (!isClosed()) {
            try {
                Thread.sleep(pause);
                reach().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | TimeoutException unreachable) {
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void received(String frame) {
        for (JsonNode event : OneByOne.events(frame)) {
            switch (event.path("t").asString("")) {
                case "welcome" -> welcome.complete(null);
                case "ack" -> answered(event).complete(event.get("seq").asLong());
                case "nack" ->
                    answered(event)
                            .completeExceptionally(
                                    new Refused(event.path("code").asString("")));
                default -> {
                    // For the listeners alone.
                }
            }
            listeners.forEach(listener -> listener.accept(event));
        }
    }

    private synchronized CompletableFuture<Long> answered(JsonNode event) {
        Pending waiting = pending.remove(event.path("id").asString(""));
        return waiting == null ? new CompletableFuture<>() : waiting.answer();
    }

    /** One frame after the other: the JDK's socket refuses a second one before the first has left. */
    private synchronized void send(WebSocket socket, String frame) {
        sending = sending.handle((done, failed) -> socket).thenCompose(open -> open.sendText(frame, true));
    }

    private static String opening(String document) {
        return text(Map.of("t", "open", "d", document, "since", 0));
    }

    private static String text(Map<String, Object> frame) {
        return JSON.writeValueAsString(frame);
    }

    private record Pending(String frame, CompletableFuture<Long> answer) {}

    /** The server will not do it, with its reason code. */
    public static final class Refused extends RuntimeException {
        Refused(String code) {
            super(code, null, false, false);
        }
    }
}
