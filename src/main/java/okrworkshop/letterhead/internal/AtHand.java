package okrworkshop.letterhead.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okrworkshop.paper.Letterhead;

/** The few templates that were used last: a room that leaves asks for hundreds of books on one. Any thread may call. */
final class AtHand {
    /** A template can have some megabytes. */
    private static final int MOST = 2;

    private final Map<String, Letterhead> used = new LinkedHashMap<>(MOST, 1, true);

    /** Those who ask at the same moment wait for the first of them. */
    synchronized Optional<Letterhead> get(String digest, Supplier<Optional<Letterhead>> otherwise) {
        Letterhead known = used.get(digest);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Letterhead> read = otherwise.get();
        read.ifPresent(letterhead -> {
            used.put(digest, letterhead);
            used.keySet().stream()
                    .limit(Math.max(0, used.size() - MOST))
                    .toList()
                    .forEach(used::remove);
        });
        return read;
    }
}
