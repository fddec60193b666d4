package okrworkshop.export.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/**
 * Who waits for what, first come, first served. Those who want the same share one spot as long as nobody has begun with it.
 * Not for several threads at once.
 *
 * @param <K> what is wanted
 * @param <V> what comes of it
 */
final class Line<K, V> {
    private static final int AGAIN_SECONDS = 5;

    private final Limits limits;
    private final Map<K, Spot<K, V>> waiting = new LinkedHashMap<>();
    private final Map<PersonId, Integer> held = new HashMap<>();

    Line(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param most spots in which somebody waits
     * @param mostOfOne tickets with which one person waits
     */
    record Limits(int most, int mostOfOne) {}

    /** One thing that is wanted by at least one person. */
    static final class Spot<K, V> {
        private final K wanted;
        private final List<PersonId> holders = new ArrayList<>();
        private final CompletableFuture<V> outcome = new CompletableFuture<>();

        private Spot(K wanted) {
            this.wanted = wanted;
        }

        K wanted() {
            return wanted;
        }

        CompletableFuture<V> outcome() {
            return outcome;
        }
    }

    /** @throws RefusedException {@code files.busy}, {@code files.too-many} */
    Spot<K, V> join(K wanted, PersonId person) {
        if (held.getOrDefault(person, 0) >= limits.mostOfOne()) {
            throw new RefusedException("files.too-many", limits.mostOfOne());
        }
        if (!waiting.containsKey(wanted) && waiting.size() >= limits.most()) {
            throw busy();
        }
        Spot<K, V> spot = waiting.computeIfAbsent(wanted, Spot::new);
        spot.holders.add(person);
        held.merge(person, 1, Integer::sum);
        return spot;
    }

    static RefusedException busy() {
        return new RefusedException("files.busy", AGAIN_SECONDS);
    }

    /** Without anybody who holds it the spot is given up; without effect once somebody has begun with it. */
    void leave(Spot<K, V> spot, PersonId person) {
        if (waits(spot) && spot.holders.remove(person)) {
            release(person);
            if (spot.holders.isEmpty()) {
                waiting.remove(spot.wanted);
            }
        }
    }

    /** What is to be made next; whoever wants the same from now on gets another spot, since the content is read now. */
    Optional<Spot<K, V>> take() {
        Optional<Spot<K, V>> next = waiting.values().stream().findFirst();
        next.ifPresent(spot -> {
            waiting.remove(spot.wanted);
            spot.holders.forEach(this::release);
        });
        return next;
    }

    /** 1 for the next, 0 for what is not waiting any more. */
    int place(Spot<K, V> spot) {
        if (!waits(spot)) {
            return 0;
        }
        int place = 1;
        for (Spot<K, V> before : waiting.values()) {
            if (before == spot) {
                break;
            }
            place++;
        }
        return place;
    }

    /** Of the first spot that the person holds; 0 when there is none. */
    int place(PersonId person) {
        int place = 1;
        for (Spot<K, V> spot : waiting.values()) {
            if (spot.holders.contains(person)) {
                return place;
            }
            place++;
        }
        return 0;
    }

    int size() {
        return waiting.size();
    }

    private boolean waits(Spot<K, V> spot) {
        return waiting.get(spot.wanted) == spot;
    }

    private void release(PersonId person) {
        held.computeIfPresent(person, (same, tickets) -> tickets == 1 ? null : tickets - 1);
    }
}
