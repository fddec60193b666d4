package okrworkshop.workshops.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.NameKey;
import okrworkshop.workshops.Workshop;

/**
 * Who sits where at the moment, and where the next one goes. Pure.
 *
 * @param list who is expected
 * @param lots for drawing
 */
record Seating(Workshop workshop, List<Seat> taken, List<Expected> list, RandomGenerator lots) {
    Seating {
        taken = List.copyOf(taken);
        list = List.copyOf(list);
    }

    /**
     * @param name as the trainer's list writes it, or as it was typed
     * @param line of the list by which the person is in
     */
    record Place(Group group, String name, OptionalInt line) {
        static Place of(Group group, String name) {
            return new Place(group, name, OptionalInt.empty());
        }
    }

    /** @param wish with a tidy name */
    Place place(JoinWish wish) {
        String name = wish.name();
        return switch (workshop.rules().seating()) {
            case FREE -> Place.of(wish.group().map(group -> chosen(name, group)).orElseGet(() -> smallest(name)), name);
            case BALANCED -> Place.of(smallest(name), name);
            case LOT -> Place.of(drawn(name), name);
            case ROSTER -> listed(name, wish.department());
        };
    }

    /**
     * Somebody who is moved or renamed must not be taken for another one.
     *
     * @param self whose own name does not count
     */
    static void requireFree(Workshop workshop, List<Seat> taken, Group group, String name, PersonId self) {
        List<Seat> others =
                taken.stream().filter(seat -> !seat.person().equals(self)).toList();
        if (isTaken(others, group, name)) {
            throw new RefusedException("join.name-taken", suggestion(others, group, name));
        }
    }

    private Group chosen(String name, GroupId wished) {
        Group group = standing(wished);
        if (count(group) >= workshop.places(group)) {
            throw new RefusedException("join.group-full");
        }
        return distinct(group, name);
    }

    private Group smallest(String name) {
        return first(name, free(this::count));
    }

    private Group first(String name, List<Group> free) {
        if (free.isEmpty()) {
            throw new RefusedException("join.full");
        }
        return free.stream()
                .filter(group -> !isTaken(taken, group, name))
                .findFirst()
                .orElseGet(() -> distinct(free.getFirst(), name));
    }

    /** Groups with a free place, the smallest first. */
    private List<Group> free(ToLongFunction<Group> people) {
        Map<Group, Long> counts = new LinkedHashMap<>();
        workshop.openGroups().forEach(group -> counts.put(group, people.applyAsLong(group)));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() < workshop.places(each.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Group drawn(String name) {
        List<Group> free = free(this::count);
        List<Group> possible =
                free.stream().filter(group -> !isTaken(taken, group, name)).toList();
        if (possible.isEmpty()) {
            return first(name, free);
        }
        long fewest = count(possible.getFirst());
        List<Group> smallest =
                possible.stream().filter(group -> count(group) == fewest).toList();
        return smallest.get(lots.nextInt(smallest.size()));
    }

    private Place listed(String name, Optional<String> department) {
        String key = NameKey.of(name);
        List<Integer> lines = IntStream.range(0, list.size())
                .filter(line -> NameKey.of(list.get(line).person().name()).equals(key))
                .boxed()
                .toList();
        List<Integer> open =
                lines.stream().filter(line -> !isHere(list.get(line))).toList();
        if (open.isEmpty()) {
            requireNobodyElse(lines, key);
            return Place.of(late(name), name);
        }
        int line = theOne(open, department);
        Expected expected = list.get(line);
        Group group = group(expected).orElseGet(() -> late(name));
        return new Place(group, freeName(group, expected), OptionalInt.of(line));
    }

    /** Who is on the list and in already comes back with the return code, or is somebody else with another name. */
    private void requireNobodyElse(List<Integer> lines, String key) {
        for (int line : lines) {
            for (Seat seat : taken) {
                if (list.get(line).seat().equals(Optional.of(seat.person()))
                        && NameKey.of(seat.name()).equals(key)) {
                    Group group = workshop.group(seat.group())
                            .orElse(workshop.groups().getFirst());
                    throw new RefusedException("join.name-taken", suggestion(taken, group, seat.name()));
                }
            }
        }
    }

    private int theOne(List<Integer> open, Optional<String> department) {
        List<Integer> meant = department
                .map(typed -> open.stream()
                        .filter(line -> NameKey.of(department(line)).equals(NameKey.of(typed)))
                        .toList())
                .filter(found -> !found.isEmpty())
                .orElse(open);
        Set<String> departments = meant.stream().map(this::department).collect(Collectors.toSet());
        if (departments.size() > 1) {
            throw new RefusedException(
                    "join.which-department", departments.stream().sorted().toArray());
        }
        return meant.getFirst();
    }

    private String department(int line) {
        return list.get(line).person().department();
    }

    /** Places of those who are still expected are kept for them as long as there are others. */
    private Group late(String name) {
        Map<Integer, Long> outstanding = list.stream()
                .filter(each -> !isHere(each))
                .collect(Collectors.groupingBy(each -> each.person().group(), Collectors.counting()));
        List<Group> beside = free(group -> count(group) + outstanding.getOrDefault(group.number(), 0L));
        return first(name, beside.isEmpty() ? free(this::count) : beside);
    }

    private boolean isHere(Expected expected) {
        return expected.seat().isPresent()
                && taken.stream()
                        .anyMatch(seat -> seat.person().equals(expected.seat().get()));
    }

    private Optional<Group> group(Expected expected) {
        return workshop.groups().stream()
                .filter(group -> group.number() == expected.person().group())
                .findFirst()
                .map(group -> standing(group.id()));
    }

    /** Two people of one name in one group carry their departments. */
    private String freeName(Group group, Expected expected) {
        String name = expected.person().name();
        if (!isTaken(taken, group, name)) {
            return name;
        }
        String longer = name + " (" + expected.person().department() + ")";
        boolean tells = !expected.person().department().isEmpty()
                && longer.length() <= DisplayName.LIMIT
                && !isTaken(taken, group, longer);
        return tells ? longer : suggestion(taken, group, name);
    }

    /** The name, or a like one that nobody in the group has. */
    static String freeName(List<Seat> taken, Group group, String name) {
        return isTaken(taken, group, name) ? suggestion(taken, group, name) : name;
    }

    /** Who comes with the code of a merged group goes where its people are. */
    private Group standing(GroupId wished) {
        Group group = workshop.group(wished).orElseThrow(() -> new RefusedException("join.unknown-group"));
        return group.mergedInto().flatMap(workshop::group).orElse(group);
    }

    private long count(Group group) {
        return taken.stream().filter(seat -> seat.group().equals(group.id())).count();
    }

    private Group distinct(Group group, String name) {
        if (isTaken(taken, group, name)) {
            throw new RefusedException("join.name-taken", suggestion(taken, group, name));
        }
        return group;
    }

    static boolean isTaken(List<Seat> taken, Group group, String name) {
        return taken.stream()
                .anyMatch(seat -> seat.group().equals(group.id()) && seat.name().equalsIgnoreCase(name));
    }

    private static String suggestion(List<Seat> taken, Group group, String name) {
        String stem = name.substring(0, Math.min(name.length(), DisplayName.LIMIT - 3));
        int number = 2;
        while (isTaken(taken, group, stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }
}
