package okrworkshop.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okrworkshop.simulation.SimulatedParticipant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts upwards in the texts of cards, with a few changes on their way at any time, and remembers what the server
 * confirmed; every hundred changes it takes a new card. It also follows the document, as whoever reads a board.
 */
final class BusyWriter implements AutoCloseable {
    private static final int ON_THEIR_WAY = 16;
    private static final int CHANGES_OF_A_CARD = 100;
    private static final long PATIENCE_SECONDS = 90;
    private static final JsonMapper JSON = new JsonMapper();

    private final SimulatedParticipant person;
    private final Semaphore free = new Semaphore(ON_THEIR_WAY);
    private final Map<Integer, Long> confirmed = new ConcurrentHashMap<>();
    private final Queue<Throwable> refused = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<?>> answers = new ArrayList<>();
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile long sequence;

    BusyWriter(SimulatedParticipant person) {
        this.person = person;
        person.listen(this::follow);
        person.connect();
        thread = Thread.ofVirtual().start(this::write);
    }

    /** Sequence numbers of the changes that the server said it keeps. */
    List<Long> confirmed() {
        return List.copyOf(confirmed.values());
    }

    /** How far the text of each card must have counted at least. */
    Map<String, Integer> promised() {
        Map<String, Integer> promised = new HashMap<>();
        confirmed.keySet().forEach(number -> promised.merge(card(number), number, Math::max));
        return promised;
    }

    /** Texts of all cards, as this writer has heard of them. */
    Map<String, String> sees() {
        return Map.copyOf(seen);
    }

    /** Waits until the writer has followed the document up to the number. */
    void awaitSight(long number) throws InterruptedException {
        awaitThat(() -> sequence >= number);
    }

    /** How many changes the server has confirmed. */
    int count() {
        return confirmed.size();
    }

    /** Waits until the server has confirmed that many changes since the beginning. */
    void awaitCount(int changes) throws InterruptedException {
        awaitThat(() -> confirmed.size() >= changes || !refused.isEmpty());
    }

    private void awaitThat(BooleanSupplier done) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (confirmed) {
            while (!done.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Nothing further for " + PATIENCE_SECONDS + " seconds");
                }
                confirmed.wait(left);
            }
        }
    }

    /** Stops, waits for the last answers, and returns what was refused. */
    Set<Throwable> finish() throws Exception {
        stopped = true;
        thread.join();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return new LinkedHashSet<>(refused);
    }

    @Override
    public void close() {
        stopped = true;
        person.close();
    }

    private void write() {
        for (int number = 1; !stopped; number++) {
            free.acquireUninterruptibly();
            int change = number;
            answers.add(
                    person.write(person.seat().document(), operation(number)).handle((sequenceNumber, failure) -> {
                        note(change, sequenceNumber, failure);
                        return change;
                    }));
        }
    }

    private void note(int change, Long sequenceNumber, Throwable failure) {
        if (failure != null) {
            refused.add(failure);
        } else if (confirmed.put(change, sequenceNumber) != null) {
            refused.add(new AssertionError(change + " was confirmed twice"));
        }
        free.release();
        synchronized (confirmed) {
            confirmed.notifyAll();
        }
    }

    private void follow(JsonNode event) {
        switch (event.path("t").asString("")) {
            case "doc" -> {
                seen.putAll(CardRows.texts(event, "expectation"));
                event.path("ops").forEach(entry -> see(entry.get("op")));
                reached(event.get("seq").asLong());
            }
            case "op" -> {
                see(event.get("op"));
                reached(event.get("seq").asLong());
            }
            case "ack" -> {
                String id = event.get("id").asString();
                int number = Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
                // A repeated answer may come when the card has counted on.
                seen.merge(card(number), String.valueOf(number), (old, fresh) -> later(old, fresh));
                reached(event.get("seq").asLong());
            }
            default -> {
                // Not about the document.
            }
        }
    }

    private void reached(long number) {
        synchronized (confirmed) {
            sequence = Math.max(sequence, number);
            confirmed.notifyAll();
        }
    }

    private void see(JsonNode op) {
        String text = op.get("k").asString().equals("create")
                ? op.at("/fields/text").asString()
                : op.get("value").asString();
        seen.put(op.get("card").asString(), text);
    }

    private static String later(String one, String other) {
        return Integer.parseInt(one) > Integer.parseInt(other) ? one : other;
    }

    private String card(int number) {
        return "card-" + person.seat().name() + "-" + (number - 1) / CHANGES_OF_A_CARD;
    }

    private JsonNode operation(int number) {
        if ((number - 1) % CHANGES_OF_A_CARD > 0) {
            return JSON.valueToTree(
                    Map.of("k", "set", "card", card(number), "field", "text", "value", String.valueOf(number)));
        }
        return JSON.valueToTree(Map.of(
                "k", "create",
                "card", card(number),
                "kind", "expectation",
                "step", "expectations",
                "place", "expectations",
                "order", "V",
                "fields", Map.of("text", String.valueOf(number)),
                "links", List.of()));
    }
}
