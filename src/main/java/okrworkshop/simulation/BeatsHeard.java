package okrworkshop.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.JsonNode;

/** The beat that the own group is in, as a participant hears it from the server. Any thread may call. */
final class BeatsHeard {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<List<String>> steps = new ArrayList<>();
    private Optional<String> now = Optional.empty();
    private List<String> here = List.of();

    /** What somebody wants to do. */
    enum Wish {
        /** Make a card, or change an own one. */
        WRITE("silent", "share", "decide"),
        /** Change any card. */
        CHANGE("share", "decide"),
        /** Vote, score or choose. */
        DECIDE("decide");

        private final Set<String> beats;

        Wish(String... beats) {
            this.beats = Set.of(beats);
        }
    }

    /** The beat to go to first; empty when the wish can be done now, or never in this step. */
    Optional<String> missing(Wish wish) {
        lock.lock();
        try {
            return now.filter(beat -> !wish.beats.contains(beat))
                    .flatMap(beat -> here.stream().filter(wish.beats::contains).findFirst());
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while until the group is there. */
    void await(String beat) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (!now.equals(Optional.of(beat)) && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Pace.Stopped();
        } finally {
            lock.unlock();
        }
    }

    void hear(JsonNode event) {
        lock.lock();
        try {
            switch (event.path("t").asString("")) {
                case "agenda" -> {
                    steps.clear();
                    event.path("steps").forEach(step -> steps.add(beats(step)));
                }
                case "room" -> {
                    here = step(event.path("at").asInt(0));
                    int at = event.at("/group/beat/at").asInt(-1);
                    now = at >= 0 && at < here.size() ? Optional.of(here.get(at)) : Optional.empty();
                    moved.signalAll();
                }
                default -> {
                    // Nothing about beats.
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private List<String> step(int position) {
        return position < steps.size() ? steps.get(position) : List.of();
    }

    private static List<String> beats(JsonNode step) {
        List<String> beats = new ArrayList<>();
        step.path("beats").forEach(beat -> beats.add(beat.path("beat").asString("")));
        return List.copyOf(beats);
    }
}
