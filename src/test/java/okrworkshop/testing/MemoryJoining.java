package okrworkshop.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.SharedDevice;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** The way in, as the interface promises it. */
public final class MemoryJoining implements Joining {
    private final Workshops workshops;
    private final Seats seats;
    private final List<String> said = new ArrayList<>();
    private List<String> choices = List.of();

    public MemoryJoining(Workshops workshops, Seats seats) {
        this.workshops = workshops;
        this.seats = seats;
    }

    /** The next ones are asked which of these departments they belong to. */
    public void ask(List<String> among) {
        choices = List.copyOf(among);
        said.clear();
    }

    /** What they said. */
    public List<String> departments() {
        return List.copyOf(said);
    }

    @Override
    public JoinedSeat join(String code, JoinWish wish, String address) {
        Workshop workshop = find(code, address);
        String name = wish.name();
        wish.department().ifPresent(said::add);
        if (!choices.isEmpty() && wish.department().isEmpty()) {
            throw new RefusedException("join.which-department", choices.toArray());
        }
        choices = List.of();
        Optional<GroupId> group = workshop.rules().seating() == SeatingKind.FREE ? wish.group() : Optional.empty();
        if (workshop.phase() == Phase.CLOSED) {
            throw new RefusedException("join.closed");
        }
        GroupId place = group.orElseGet(() -> workshop.groups().stream()
                .map(Group::id)
                .min(Comparator.comparing(id -> seats.count(workshop.id(), id)))
                .orElseThrow());
        if (seats.count(workshop.id(), place) >= workshop.groupSize()) {
            throw new RefusedException(group.isPresent() ? "join.group-full" : "join.full");
        }
        boolean taken = seats.of(workshop.id()).stream()
                .anyMatch(seat -> seat.group().equals(place) && seat.name().equals(name));
        if (taken) {
            throw new RefusedException("join.name-taken", name + " 2");
        }
        return seats.join(workshop.id(), place, name, SharedDevice.people(wish.people()));
    }

    @Override
    public Seat share(PersonId person, List<String> people) {
        return seats.share(person, people);
    }

    @Override
    public JoinedSeat comeBack(String code, String returnCode, String address) {
        return seats.comeBack(find(code, address).id(), returnCode, address);
    }

    @Override
    public Workshop find(String code, String address) {
        return workshops.byCode(code).orElseThrow(() -> new RefusedException("join.unknown-code"));
    }
}
