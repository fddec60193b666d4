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
 * @param also under which other ids this person has written, before two seats became one
 */
public record Seat(
        PersonId person,
        WorkshopId workshop,
        GroupId group,
        String name,
        List<String> people,
        Instant joinedAt,
        List<PersonId> also) {
    public Seat {
        people = List.copyOf(people);
        also = List.copyOf(also);
    }

    /** A seat that was always one. */
    public Seat(
            PersonId person, WorkshopId workshop, GroupId group, String name, List<String> people, Instant joinedAt) {
        this(person, workshop, group, name, people, joinedAt, List.of());
    }

    /** The same seat, with the other ids. */
    public Seat writtenAlsoAs(List<PersonId> others) {
        return others.isEmpty() ? this : new Seat(person, workshop, group, name, people, joinedAt, others);
    }

    /** The seat of one person. */
    public Seat(PersonId person, WorkshopId workshop, GroupId group, String name, Instant joinedAt) {
        this(person, workshop, group, name, List.of(), joinedAt);
    }
}
