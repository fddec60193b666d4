package okrworkshop.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A bounded map that lets go of what was not asked for the longest. Any thread may call; nobody waits long. */
public final class RecentlyUsed<K, V> {
    private final Map<K, V> entries;

    /** @param most entries that are kept */
    public RecentlyUsed(int most) {
        this(most, forgotten -> {});
    }

    /** @param forgotten hears of a value that had to give way; must not call back */
    public RecentlyUsed(int most, Consumer<V> forgotten) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                boolean full = size() > most;
                if (full) {
                    forgotten.accept(eldest.getValue());
                }
                return full;
            }
        };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    public synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    /** @return what is there now: an older value stays */
    public synchronized V keepFirst(K key, V value) {
        V present = entries.putIfAbsent(key, value);
        return present == null ? value : present;
    }

    public synchronized void remove(K key) {
        entries.remove(key);
    }

    public synchronized void removeIf(Predicate<V> which) {
        entries.values().removeIf(which);
    }

    public synchronized int size() {
        return entries.size();
    }
}
