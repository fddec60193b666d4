package okrworkshop.archive.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** New ids for the numbers of an archive, in the same order, so that what is sorted by ids stays in its order. */
final class NewIds {
    private final Map<Integer, UUID> ids = new HashMap<>();

    NewIds(UUID owner, Collection<Integer> numbers, Collection<Integer> documents) {
        List<Integer> sorted = Stream.concat(numbers.stream(), documents.stream())
                .filter(number -> number != Numbers.OWNER)
                .distinct()
                .sorted()
                .toList();
        List<UUID> made = Stream.generate(UUID::randomUUID)
                .limit(sorted.size())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        for (int at = 0; at < made.size(); at++) {
            ids.put(sorted.get(at), made.get(at));
        }
        ids.put(Numbers.OWNER, owner);
    }

    UUID of(int number) {
        return known(number).orElseThrow();
    }

    Optional<UUID> known(int number) {
        return Optional.ofNullable(ids.get(number));
    }
}
