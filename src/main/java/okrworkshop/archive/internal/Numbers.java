package okrworkshop.archive.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Numbers in place of ids: in the order of the ids, and the owner has 0. New ids are given in the order of the numbers. */
final class Numbers {
    static final int OWNER = 0;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    /** @param ids of everything in the archive */
    Numbers(UUID owner, Collection<UUID> ids) {
        numbers.put(owner, OWNER);
        List<UUID> sorted = ids.stream()
                .filter(id -> !id.equals(owner))
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        for (int at = 0; at < sorted.size(); at++) {
            numbers.put(sorted.get(at), at + 1);
        }
    }

    int of(UUID id) {
        return known(id).orElseThrow();
    }

    Optional<Integer> known(UUID id) {
        return Optional.ofNullable(numbers.get(id));
    }
}
