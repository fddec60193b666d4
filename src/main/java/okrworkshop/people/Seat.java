package okrworkshop.people;

import java.time.Instant;
import java.util.List;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * A participant's place in a workshop.
 *
 * @param people who shares this device at the table and votes through it; empty for a device of one person
 */
public record Seat(
        PersonId person, WorkshopId workshop, GroupId group, String name, List<String> people, Instant joinedAt) {
    public Seat {
        people = List.copyOf(people);
    }

    /** The seat of one person. */
    public Seat(PersonId person, WorkshopId workshop, GroupId group, String name, Instant joinedAt) {
        this(person, workshop, group, name, List.of(), joinedAt);
    }
}
