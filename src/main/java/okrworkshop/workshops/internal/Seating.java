package okrworkshop.workshops.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Who sits where at the moment. */
record Seating(Workshop workshop, List<Seat> taken) {
    Group place(String name, Optional<GroupId> wished) {
        if (wished.isPresent()) {
            Group group = workshop.group(wished.get()).orElseThrow(() -> new RefusedException("join.unknown-group"));
            if (count(group) >= workshop.groupSize()) {
                throw new RefusedException("join.group-full");
            }
            return distinct(group, name);
        }
        List<Group> free = workshop.groups().stream()
                .filter(group -> count(group) < workshop.groupSize())
                .sorted(Comparator.comparingLong(this::count))
                .toList();
        if (free.isEmpty()) {
            throw new RefusedException("join.full");
        }
        return free.stream()
                .filter(group -> !isTaken(group, name))
                .findFirst()
                .orElseGet(() -> distinct(free.getFirst(), name));
    }

    /**
     * Somebody who is moved or renamed must not be taken for another one.
     *
     * @param self whose own name does not count
     */
    static void requireFree(Workshop workshop, List<Seat> taken, Group group, String name, PersonId self) {
        List<Seat> others =
                taken.stream().filter(seat -> !seat.person().equals(self)).toList();
        var unused = new Seating(workshop, others).distinct(group, name);
    }

    private long count(Group group) {
        return taken.stream().filter(seat -> seat.group().equals(group.id())).count();
    }

    private boolean isTaken(Group group, String name) {
        return taken.stream()
                .anyMatch(seat -> seat.group().equals(group.id()) && seat.name().equalsIgnoreCase(name));
    }

    private Group distinct(Group group, String name) {
        if (isTaken(group, name)) {
            throw new RefusedException("join.name-taken", suggestion(group, name));
        }
        return group;
    }

    private String suggestion(Group group, String name) {
        String stem = name.substring(0, Math.min(name.length(), DisplayName.LIMIT - 3));
        int number = 2;
        while (isTaken(group, stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }
}
