package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Deals people out to groups anew: by lot, evenly, nobody with a namesake as long as that is possible. Pure. */
final class Lots {
    private final Workshop workshop;
    private final RandomGenerator lots;
    private final List<Seat> dealt = new ArrayList<>();

    private Lots(Workshop workshop, RandomGenerator lots) {
        this.workshop = workshop;
        this.lots = lots;
    }

    /** Everybody's group. */
    static Map<PersonId, GroupId> deal(Workshop workshop, List<Seat> seats, RandomGenerator lots) {
        var run = new Lots(workshop, lots);
        List<Seat> order = new ArrayList<>(seats);
        Collections.shuffle(order, lots);
        // People of one name first, as long as there is a choice of groups.
        order.sort(Comparator.comparing(seat -> -namesakes(seats, seat)));
        Map<PersonId, GroupId> groups = new HashMap<>();
        for (Seat seat : order) {
            GroupId group = run.group(seat);
            groups.put(seat.person(), group);
            run.dealt.add(new Seat(seat.person(), seat.workshop(), group, seat.name(), seat.people(), seat.joinedAt()));
        }
        return groups;
    }

    private static long namesakes(List<Seat> seats, Seat seat) {
        return seats.stream()
                .filter(other -> other.name().equalsIgnoreCase(seat.name()))
                .count();
    }

    private GroupId group(Seat seat) {
        List<Group> all = workshop.openGroups();
        List<Group> free = all.stream()
                .filter(group -> count(group) < workshop.places(group))
                .toList();
        List<Group> roomy = free.isEmpty() ? all : free;
        List<Group> alone = roomy.stream()
                .filter(group -> !Seating.isTaken(dealt, group, seat.name()))
                .toList();
        List<Group> possible = alone.isEmpty() ? roomy : alone;
        long fewest = possible.stream().mapToLong(this::count).min().orElse(0);
        List<Group> smallest =
                possible.stream().filter(group -> count(group) == fewest).toList();
        return smallest.get(lots.nextInt(smallest.size())).id();
    }

    private long count(Group group) {
        return dealt.stream().filter(seat -> seat.group().equals(group.id())).count();
    }
}
