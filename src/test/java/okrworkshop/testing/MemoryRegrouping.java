package okrworkshop.testing;

import java.util.Set;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Workshop;

/** Merges and splits the groups of a test's workshops; boards have no cards here. */
final class MemoryRegrouping implements Regrouping {
    private final MemoryWorkshops workshops;
    private final MemorySeats seats;

    MemoryRegrouping(MemoryWorkshops workshops, MemorySeats seats) {
        this.workshops = workshops;
        this.seats = seats;
    }

    @Override
    public Workshop merge(PersonId trainer, WorkshopId id, GroupId from, GroupId into) {
        seats.of(id).stream()
                .filter(seat -> seat.group().equals(from))
                .map(Seat::person)
                .forEach(person -> seats.moveTo(person, into));
        return workshops.each(id, group -> group.id().equals(from) ? group.merged(into) : group);
    }

    @Override
    public Workshop separate(PersonId trainer, WorkshopId id, GroupId merged) {
        return workshops.each(id, group -> group.id().equals(merged) ? group.separated() : group);
    }

    @Override
    public Workshop split(PersonId trainer, WorkshopId id, GroupId from, Set<PersonId> people, boolean copy) {
        if (people.isEmpty()) {
            throw new RefusedException("group.nobody");
        }
        Workshop split = workshops.addGroup(trainer, id);
        people.forEach(person -> seats.moveTo(person, split.groups().getLast().id()));
        return split;
    }
}
