package okrworkshop.workshops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.WorkshopId;

/**
 * What a trainer may decide beside the plan itself; it stays as it is once the workshop exists, except for what {@link
 * Workshops#allow} and {@link Seatings#replace} change.
 *
 * @param like an earlier workshop whose version of the method is taken, instead of the newest one
 * @param groups names and sizes of the first groups, those behind have none of their own
 * @param roster who is expected, for {@link SeatingKind#ROSTER}
 * @param minutes of steps, by id, that are not those of the preset
 */
public record Arrangement(
        Optional<WorkshopId> like,
        List<GroupPlan> groups,
        SeatingKind seating,
        List<ListedPerson> roster,
        boolean ownPace,
        Map<String, Integer> minutes,
        Tailoring tailoring) {
    /** Nothing decided. */
    public static final Arrangement USUAL =
            new Arrangement(Optional.empty(), List.of(), SeatingKind.FREE, List.of(), false, Map.of(), Tailoring.NONE);

    public Arrangement {
        groups = List.copyOf(groups);
        roster = List.copyOf(roster);
        minutes = Map.copyOf(minutes);
    }

    /** With a list of people and their groups. */
    public Arrangement expecting(List<ListedPerson> people) {
        return new Arrangement(like, groups, SeatingKind.ROSTER, people, ownPace, minutes, tailoring);
    }

    public Arrangement seated(SeatingKind kind) {
        return new Arrangement(like, groups, kind, roster, ownPace, minutes, tailoring);
    }

    public Arrangement named(List<GroupPlan> names) {
        return new Arrangement(like, names, seating, roster, ownPace, minutes, tailoring);
    }

    public Arrangement lasting(Map<String, Integer> lengths) {
        return new Arrangement(like, groups, seating, roster, ownPace, lengths, tailoring);
    }

    public Arrangement tailored(Tailoring other) {
        return new Arrangement(like, groups, seating, roster, ownPace, minutes, other);
    }

    public Arrangement like(WorkshopId earlier) {
        return new Arrangement(Optional.of(earlier), groups, seating, roster, ownPace, minutes, tailoring);
    }
}
