package okrworkshop.attention;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/**
 * What the trainer says to all groups or to some; to one group it is a private hint.
 *
 * @param groups empty for all
 * @param readers who has marked it as read
 */
public record Notice(
        UUID id, PersonId by, List<GroupId> groups, String line, Instant at, boolean takenBack, Set<PersonId> readers) {
    /** Most characters of the line. */
    public static final int LINE = 1_000;

    public Notice {
        groups = List.copyOf(groups);
        readers = Set.copyOf(readers);
    }

    public boolean toAll() {
        return groups.isEmpty();
    }

    /** Whoever sits in an addressed group and was there when it was said: later people do not get the whole morning. */
    public boolean isFor(Seat seat) {
        return (toAll() || groups.contains(seat.group())) && !seat.joinedAt().isAfter(at);
    }

    public Notice readBy(PersonId person) {
        return new Notice(
                id,
                by,
                groups,
                line,
                at,
                takenBack,
                Stream.concat(readers.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet()));
    }

    public Notice back() {
        return new Notice(id, by, groups, line, at, true, readers);
    }
}
