package okrworkshop.documents.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.PersonId;

/**
 * Knows which operations a document has accepted, so that a resend is answered and not applied again. A tab counts its
 * operations upwards: one with a higher number than the tab's highest is new without a look into the store. The latest
 * ones are remembered, the store answers for older ones. Nothing here is needed for correctness but the store's unique
 * key; this keeps the look-ups rare.
 */
final class SeenOperations {
    private static final int RECENT = 1_024;
    private static final int TABS = 4_096;

    private final Map<Key, Long> recent = new Recency<>(RECENT);
    private final Map<Tab, Long> highest = new Recency<>(TABS);
    private boolean tabsForgotten;

    /** @param highest of an earlier life, as {@link #highest()} gave it */
    SeenOperations(Map<Tab, Long> highest) {
        highest.forEach(this::raise);
    }

    void add(LoggedOperation operation) {
        recent.put(new Key(operation.author(), operation.id()), operation.sequence());
        raise(Tab.of(operation.author(), operation.id()), counter(operation.id()));
    }

    /**
     * @param store asks the log, with 0 for an operation that is not there
     * @return the sequence number with which the operation was accepted
     */
    OptionalLong sequenceOf(PersonId author, OperationId id, ToLongFunction<OperationId> store) {
        Long known = recent.get(new Key(author, id));
        if (known != null) {
            return OptionalLong.of(known);
        }
        Long top = highest.get(Tab.of(author, id));
        boolean surelyNew = top == null ? !tabsForgotten : counter(id) > top;
        if (surelyNew) {
            return OptionalLong.empty();
        }
        long stored = store.applyAsLong(id);
        return stored == 0 ? OptionalLong.empty() : OptionalLong.of(stored);
    }

    Map<Tab, Long> highest() {
        return Map.copyOf(highest);
    }

    /** Whether some tab may be missing in {@link #highest()}. */
    boolean tabsForgotten() {
        return tabsForgotten;
    }

    void forgetTabs() {
        tabsForgotten = true;
    }

    private void raise(Tab tab, long counter) {
        tabsForgotten |= highest.size() >= TABS;
        highest.merge(tab, counter, Math::max);
    }

    private static long counter(OperationId id) {
        return Long.parseLong(id.value().substring(id.value().lastIndexOf('.') + 1));
    }

    /** A tab of a person: the part of an operation's id before the point. */
    record Tab(PersonId author, String name) {
        static Tab of(PersonId author, OperationId id) {
            return new Tab(author, id.value().substring(0, id.value().lastIndexOf('.')));
        }
    }

    private record Key(PersonId author, OperationId id) {}

    private static final class Recency<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int limit;

        Recency(int limit) {
            super(16, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > limit;
        }
    }
}
