package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Set;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes seats one after the other with those who join, and tells the devices that are concerned. */
@Component
class StoredRoster implements Roster {
    private final Authority authority;
    private final StoredJoining joining;
    private final Seats seats;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final ApplicationEventPublisher publisher;

    StoredRoster(
            Authority authority,
            StoredJoining joining,
            Seats seats,
            ObjectProvider<Broadcaster> broadcaster,
            ApplicationEventPublisher publisher) {
        this.authority = authority;
        this.joining = joining;
        this.seats = seats;
        this.broadcaster = broadcaster;
        this.publisher = publisher;
    }

    @Override
    public Seat move(PersonId trainer, WorkshopId id, PersonId person, GroupId to) {
        return joining.alone(id, () -> {
            Workshop workshop = authority.help(trainer, id);
            Group group = Course.group(workshop, to);
            Seat seat = member(id, person);
            if (seat.group().equals(to)) {
                return seat;
            }
            Seating.requireFree(workshop, seats.of(id), group, seat.name(), person);
            Seat moved = seats.moveTo(person, to);
            publisher.publishEvent(new PeopleChanged(id));
            broadcaster.getObject().reconnect(id, Set.of(person));
            return moved;
        });
    }

    @Override
    public Seat rename(PersonId trainer, WorkshopId id, PersonId person, String name) {
        return joining.alone(id, () -> {
            Workshop workshop = authority.help(trainer, id);
            Seat seat = member(id, person);
            String clean = DisplayName.of(name);
            Seating.requireFree(workshop, seats.of(id), Course.group(workshop, seat.group()), clean, person);
            Seat renamed = seats.rename(person, clean);
            publisher.publishEvent(new PeopleChanged(id));
            broadcaster.getObject().reconnect(id, Set.of(person));
            return renamed;
        });
    }

    @Override
    public void remove(PersonId trainer, WorkshopId id, PersonId person) {
        authority.help(trainer, id);
        seats.remove(member(id, person).person());
        publisher.publishEvent(new PeopleChanged(id));
        broadcaster.getObject().dismiss(id, Set.of(person));
    }

    @Override
    public Seat readmit(PersonId trainer, WorkshopId id, PersonId person) {
        Seat removed = removed(trainer, id).stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new RefusedException("seat.unknown"));
        authority.help(trainer, id);
        Seat back = seats.readmit(removed.person());
        publisher.publishEvent(new PeopleChanged(id));
        return back;
    }

    @Override
    public List<Seat> removed(PersonId trainer, WorkshopId id) {
        authority.see(trainer, id);
        return seats.removed(id);
    }

    private Seat member(WorkshopId id, PersonId person) {
        return seats.of(id).stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new RefusedException("seat.unknown"));
    }
}
