package okrworkshop.testing;

import java.util.List;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Roster;

/** Changes the seats of a test, whoever asks. */
final class MemoryRoster implements Roster {
    private final MemorySeats seats;

    MemoryRoster(MemorySeats seats) {
        this.seats = seats;
    }

    @Override
    public Seat move(PersonId trainer, WorkshopId id, PersonId person, GroupId to) {
        return seats.moveTo(person, to);
    }

    @Override
    public Seat rename(PersonId trainer, WorkshopId id, PersonId person, String name) {
        return seats.rename(person, name);
    }

    @Override
    public void remove(PersonId trainer, WorkshopId id, PersonId person) {
        seats.remove(person);
    }

    @Override
    public Seat readmit(PersonId trainer, WorkshopId id, PersonId person) {
        return seats.readmit(person);
    }

    @Override
    public Seat unite(PersonId trainer, WorkshopId id, PersonId newer, PersonId former) {
        return seats.unite(former, newer);
    }

    @Override
    public void forget(PersonId trainer, WorkshopId id, PersonId person) {
        forgetMe(id, person);
    }

    @Override
    public void forgetMe(WorkshopId id, PersonId person) {
        var unused = seats.forget(person, "Removed person");
    }

    @Override
    public List<Seat> removed(PersonId trainer, WorkshopId id) {
        return seats.removed(id);
    }
}
