package okrworkshop.workshops.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes seats one after the other with those who join, and tells the devices that are concerned. */
@Component
class StoredRoster implements Roster {
    private final Authority authority;
    private final Workshops workshops;
    private final StoredJoining joining;
    private final Seats seats;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final ApplicationEventPublisher publisher;
    private final BallotDesk ballots;
    private final TransactionOperations transactions;

    StoredRoster(
            Authority authority,
            Workshops workshops,
            StoredJoining joining,
            Seats seats,
            ObjectProvider<Broadcaster> broadcaster,
            ApplicationEventPublisher publisher,
            BallotDesk ballots,
            TransactionOperations transactions) {
        this.authority = authority;
        this.workshops = workshops;
        this.joining = joining;
        this.seats = seats;
        this.broadcaster = broadcaster;
        this.publisher = publisher;
        this.ballots = ballots;
        this.transactions = transactions;
    }

    @Override
    public Seat move(PersonId trainer, WorkshopId id, PersonId person, GroupId to) {
        return joining.alone(id, () -> {
            Workshop workshop = authority.help(trainer, id);
            Group group = Course.group(workshop, to);
            if (group.mergedInto().isPresent()) {
                throw new RefusedException("group.merged");
            }
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
    public Seat unite(PersonId trainer, WorkshopId id, PersonId newer, PersonId former) {
        return joining.alone(id, () -> {
            Workshop workshop = authority.help(trainer, id);
            Seat goes = member(id, newer);
            Seat stays = member(id, former);
            if (newer.equals(former)) {
                throw new RefusedException("seat.same");
            }
            ballots.takeBack(workshop, goes.person());
            seats.unite(stays.person(), goes.person());
            publisher.publishEvent(new PeopleChanged(id));
            broadcaster.getObject().reconnect(id, Set.of(newer, former));
            return stays;
        });
    }

    @Override
    public void forget(PersonId trainer, WorkshopId id, PersonId person) {
        forgetIn(authority.help(trainer, id), person);
    }

    @Override
    public void forgetMe(WorkshopId id, PersonId person) {
        forgetIn(workshops.byId(id).orElseThrow(() -> new RefusedException("workshop.unknown")), person);
    }

    private void forgetIn(Workshop workshop, PersonId person) {
        WorkshopId id = workshop.id();
        joining.alone(id, () -> {
            Seat seat = Stream.concat(seats.of(id).stream(), seats.removed(id).stream())
                    .filter(each -> each.person().equals(person))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("seat.unknown"));
            String neutral = neutralName(workshop.language());
            Set<String> former = ownNames(seat);
            Set<PersonId> persons = new HashSet<>(seat.also());
            persons.add(person);
            transactions.executeWithoutResult(transaction -> {
                var unused = seats.forget(person, neutral);
                publisher.publishEvent(new PersonForgotten(id, persons, former, neutral));
            });
            return seat;
        });
        publisher.publishEvent(new PeopleChanged(id));
        broadcaster.getObject().publish(new Audience.Person(id, person), viewer -> ForgottenBody.EVENT);
        broadcaster.getObject().dismiss(id, Set.of(person));
    }

    /** Names of the seat and its device, without those that somebody else here has too. */
    private Set<String> ownNames(Seat seat) {
        Set<String> own = new HashSet<>(seat.people());
        own.add(seat.name());
        Stream.concat(seats.of(seat.workshop()).stream(), seats.removed(seat.workshop()).stream())
                .filter(other -> !other.person().equals(seat.person()))
                .forEach(other -> {
                    own.remove(other.name());
                    other.people().forEach(own::remove);
                });
        return own;
    }

    /** In the workshop's language, since everybody there reads it. */
    static String neutralName(Language language) {
        return switch (language) {
            case EN -> "Removed person";
            case ZH -> "已移除姓名";
        };
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
