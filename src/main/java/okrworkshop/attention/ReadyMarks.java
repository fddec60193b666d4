package okrworkshop.attention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/** Who is ready in a workshop. Pure. */
public record ReadyMarks(List<ReadyMark> marks) {
    public static final ReadyMarks NONE = new ReadyMarks(List.of());

    public ReadyMarks {
        marks = List.copyOf(marks);
    }

    /** The person's own mark, or the group's, in place of an older one. */
    public ReadyMarks with(ReadyMark mark) {
        return new ReadyMarks(
                Stream.concat(without(mark).marks().stream(), Stream.of(mark)).toList());
    }

    /** Without the mark of the same person, or of the same group. */
    public ReadyMarks without(ReadyMark mark) {
        return keeping(other -> !same(mark, other));
    }

    public ReadyMarks keeping(Predicate<ReadyMark> which) {
        return new ReadyMarks(marks.stream().filter(which).toList());
    }

    /** Who of the group is ready at the place. */
    public Set<PersonId> people(GroupId group, String place) {
        return marks.stream()
                .filter(mark -> !mark.wholeGroup() && here(mark, group, place))
                .map(ReadyMark::by)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who said that the whole group is ready at the place. */
    public Optional<PersonId> forGroup(GroupId group, String place) {
        return marks.stream()
                .filter(mark -> mark.wholeGroup() && here(mark, group, place))
                .map(ReadyMark::by)
                .findFirst();
    }

    private static boolean here(ReadyMark mark, GroupId group, String place) {
        return mark.group().equals(group) && mark.place().equals(place);
    }

    private static boolean same(ReadyMark one, ReadyMark other) {
        return one.wholeGroup() == other.wholeGroup()
                && (one.wholeGroup()
                        ? one.group().equals(other.group())
                        : one.by().equals(other.by()));
    }
}
