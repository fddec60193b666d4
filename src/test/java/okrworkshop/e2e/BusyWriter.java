package okrworkshop.e2e;

import java.util.ArrayList;
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
 * Writes one card after the other, with a few on their way at any time, and remembers what the server confirmed. It also
 * follows the document and knows which cards it has seen there, as whoever reads a board.
 */
final class BusyWriter implements AutoCloseable {
    private static final int ON_THEIR_WAY = 16;
    private static final long PATIENCE_SECONDS = 90;
    private static final JsonMapper JSON = new JsonMapper();

    private final SimulatedParticipant person;
    private final Semaphore free = new Semaphore(ON_THEIR_WAY);
    private final Map<String, Long> confirmed = new ConcurrentHashMap<>();
    private final Queue<Throwable> refused = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<?>> answers = new ArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile long sequence;

    BusyWriter(SimulatedParticipant person) {
        this.person = person;
        person.listen(this::follow);
        person.connect();
        thread = Thread.ofVirtual().start(this::write);
    }

    /** Sequence numbers by the cards that the server said it keeps. */
    Map<String, Long> confirmed() {
        return Map.copyOf(confirmed);
    }

    /** Cards of the document as this writer has heard of them. */
    Set<String> sees() {
        return Set.copyOf(seen);
    }

    /** Waits until the writer has followed the document up to the number. */
    void awaitSight(long number) throws InterruptedException {
        awaitThat(() -> sequence >= number);
    }

    /** Waits until the server has confirmed that many cards more. */
    void awaitFurther(int cards) throws InterruptedException {
        int wanted = confirmed.size() + cards;
        awaitThat(() -> confirmed.size() >= wanted || !refused.isEmpty());
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
            String card = card(number);
            answers.add(person.write(person.seat().document(), creation(card)).handle((sequence, failure) -> {
                note(card, sequence, failure);
                return card;
            }));
        }
    }

    private void note(String card, Long sequence, Throwable failure) {
        if (failure != null) {
            refused.add(failure);
        } else if (confirmed.put(card, sequence) != null) {
            refused.add(new AssertionError(card + " was confirmed twice"));
        }
        free.release();
        synchronized (confirmed) {
            confirmed.notifyAll();
        }
    }

    private void follow(JsonNode event) {
        switch (event.path("t").asString("")) {
            case "doc" -> {
                seen.addAll(CardRows.texts(event, "expectation").keySet());
                event.path("ops").forEach(entry -> seen.add(entry.at("/op/card").asString("")));
                reached(event.get("seq").asLong());
            }
            case "op" -> {
                seen.add(event.at("/op/card").asString(""));
                reached(event.get("seq").asLong());
            }
            case "ack" -> {
                String id = event.get("id").asString();
                seen.add(card(Integer.parseInt(id.substring(id.lastIndexOf('.') + 1))));
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

    /** The writer's cards are counted like its operations. */
    private String card(int number) {
        return "card-" + person.seat().name() + "-" + number;
    }

    private static JsonNode creation(String card) {
        return JSON.valueToTree(Map.of(
                "k", "create",
                "card", card,
                "kind", "expectation",
                "step", "expectations",
                "place", "expectations",
                "order", "V",
                "fields", Map.of("text", "Text of " + card),
                "links", List.of()));
    }
}
