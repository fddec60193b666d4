package okrworkshop.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Seatings;

/** Lists of a test; somebody with the name of a line is the one. */
public final class MemorySeatings implements Seatings {
    private final Map<WorkshopId, List<ListedPerson>> lists = new HashMap<>();
    private final Seats seats;
    private int draws;

    public MemorySeatings(Seats seats) {
        this.seats = seats;
    }

    public void clear() {
        lists.clear();
        draws = 0;
    }

    public void expect(WorkshopId id, List<ListedPerson> people) {
        lists.put(id, List.copyOf(people));
    }

    /** How often lots were drawn anew. */
    public int draws() {
        return draws;
    }

    @Override
    public List<Expected> expected(PersonId trainer, WorkshopId id) {
        return lists.getOrDefault(id, List.of()).stream()
                .map(person -> new Expected(person, seat(id, person.name())))
                .toList();
    }

    @Override
    public List<Expected> replace(PersonId trainer, WorkshopId id, List<ListedPerson> people) {
        expect(id, people);
        return expected(trainer, id);
    }

    @Override
    public int drawAgain(PersonId trainer, WorkshopId id) {
        draws++;
        return 0;
    }

    private Optional<PersonId> seat(WorkshopId id, String name) {
        return seats.of(id).stream()
                .filter(seat -> seat.name().equals(name))
                .map(Seat::person)
                .findFirst();
    }
}
