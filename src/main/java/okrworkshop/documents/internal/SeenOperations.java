package okrworkshop.documents.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/**
 * Knows which operations a document has accepted, so that a resend is answered and not applied again. It forgets none of
 * them, since a tab that counts upwards is a range; only under which number an operation went into the log is forgotten
 * after a while.
 */
final class SeenOperations {
    private static final int RECENT = 1_024;

    private final Map<Key, Long> recent = new Recency();
    private final Map<Tab, Counters> accepted = new HashMap<>();
    private final Map<PersonId, Integer> tabs = new HashMap<>();

    /** @param accepted of an earlier life, as {@link #accepted()} gave it */
    SeenOperations(Map<Tab, String> accepted) {
        accepted.forEach((tab, numbers) -> {
            this.accepted.put(tab, Counters.of(numbers));
            tabs.merge(tab.author(), 1, Integer::sum);
        });
    }

    void add(LoggedOperation operation) {
        recent.put(new Key(operation.author(), operation.id()), operation.sequence());
        accepted.computeIfAbsent(Tab.of(operation.author(), operation.id()), tab -> {
                    tabs.merge(tab.author(), 1, Integer::sum);
                    return new Counters();
                })
                .add(counter(operation.id()));
    }

    /** @return the number with which the operation was accepted, 0 when that is forgotten, empty when it is new */
    OptionalLong sequenceOf(PersonId author, OperationId id) {
        Long known = recent.get(new Key(author, id));
        if (known != null) {
            return OptionalLong.of(known);
        }
        Counters counters = accepted.get(Tab.of(author, id));
        return counters != null && counters.contains(counter(id)) ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** @throws RefusedException {@code op.tabs-full} for a further tab of somebody who has very many */
    void check(PersonId author, OperationId id) {
        if (tabs.getOrDefault(author, 0) >= Limits.TABS && !accepted.containsKey(Tab.of(author, id))) {
            throw new RefusedException("op.tabs-full", Limits.TABS);
        }
    }

    /** A copy for any thread. */
    Map<Tab, String> accepted() {
        return accepted.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static long counter(OperationId id) {
        return Long.parseLong(id.value().substring(id.value().lastIndexOf('.') + 1));
    }

    private record Key(PersonId author, OperationId id) {}

    private static final class Recency extends LinkedHashMap<Key, Long> {
        private static final long serialVersionUID = 1L;

        Recency() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
            return size() > RECENT;
        }
    }
}
