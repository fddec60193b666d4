package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.NameKey;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Seatings;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lists and lots in the database; nobody joins while they change. */
@Component
class StoredSeatings implements Seatings {
    private final Authority authority;
    private final StoredJoining joining;
    private final RosterRows rows;
    private final Seats seats;
    private final TransactionOperations transactions;
    private final RandomGenerator lots;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final ApplicationEventPublisher publisher;

    StoredSeatings(
            Authority authority,
            StoredJoining joining,
            RosterRows rows,
            Seats seats,
            TransactionOperations transactions,
            RandomGenerator lots,
            ObjectProvider<Broadcaster> broadcaster,
            ApplicationEventPublisher publisher) {
        this.authority = authority;
        this.joining = joining;
        this.rows = rows;
        this.seats = seats;
        this.transactions = transactions;
        this.lots = lots;
        this.broadcaster = broadcaster;
        this.publisher = publisher;
    }

    @Override
    public List<Expected> expected(PersonId trainer, WorkshopId id) {
        Workshop workshop = authority.see(trainer, id);
        return workshop.rules().seating() == SeatingKind.ROSTER ? here(rows.of(id), seats.of(id)) : List.of();
    }

    @Override
    public List<Expected> replace(PersonId trainer, WorkshopId id, List<ListedPerson> people) {
        List<Expected> replaced = joining.alone(id, () -> {
            Workshop workshop = authority.help(trainer, id);
            require(workshop, SeatingKind.ROSTER, "roster");
            List<ListedPerson> tidy = Arrangements.people(people, last(workshop));
            List<Expected> list = found(tidy, here(rows.of(id), seats.of(id)), seats.of(id));
            transactions.executeWithoutResult(transaction -> rows.replace(id, list));
            return list;
        });
        publisher.publishEvent(new PeopleChanged(id));
        return replaced;
    }

    @Override
    public int drawAgain(PersonId trainer, WorkshopId id) {
        Set<PersonId> moved = joining.alone(id, () -> {
            Workshop workshop = authority.lead(trainer, id);
            require(workshop, SeatingKind.LOT, "lot");
            List<Seat> all = seats.of(id);
            Map<PersonId, GroupId> drawn = Lots.deal(workshop, all, lots);
            Map<PersonId, GroupId> others = all.stream()
                    .filter(seat -> !seat.group().equals(drawn.get(seat.person())))
                    .collect(Collectors.toMap(Seat::person, seat -> drawn.getOrDefault(seat.person(), seat.group())));
            transactions.executeWithoutResult(transaction -> others.forEach(seats::moveTo));
            return others.keySet();
        });
        publisher.publishEvent(new PeopleChanged(id));
        broadcaster.getObject().reconnect(id, moved);
        return moved.size();
    }

    private static void require(Workshop workshop, SeatingKind kind, String what) {
        if (workshop.rules().seating() != kind) {
            throw new RefusedException(what + ".not-used");
        }
        if (workshop.phase() != Phase.LOBBY) {
            throw new RefusedException(what + ".not-lobby");
        }
    }

    private static int last(Workshop workshop) {
        return workshop.groups().stream().mapToInt(Group::number).max().orElse(0);
    }

    /** Without the seats of people who were taken out. */
    private static List<Expected> here(List<Expected> list, List<Seat> present) {
        Set<PersonId> persons = present.stream().map(Seat::person).collect(Collectors.toSet());
        return list.stream()
                .map(each -> new Expected(each.person(), each.seat().filter(persons::contains)))
                .toList();
    }

    /** Everybody with the seat that they have already: by the list before, else by a name that only one person has. */
    private static List<Expected> found(List<ListedPerson> people, List<Expected> before, List<Seat> present) {
        List<Seat> unknown = new ArrayList<>(present);
        before.forEach(each -> unknown.removeIf(seat -> each.seat().equals(Optional.of(seat.person()))));
        return people.stream()
                .map(person -> new Expected(
                        person,
                        before.stream()
                                .filter(each -> each.person().key().equals(person.key()))
                                .findFirst()
                                .flatMap(Expected::seat)
                                .or(() -> only(person, people, unknown))))
                .toList();
    }

    private static Optional<PersonId> only(ListedPerson person, List<ListedPerson> people, List<Seat> unknown) {
        String key = NameKey.of(person.name());
        long namesakes = people.stream()
                .filter(each -> NameKey.of(each.name()).equals(key))
                .count();
        List<Seat> found = unknown.stream()
                .filter(seat -> NameKey.of(seat.name()).equals(key))
                .toList();
        return namesakes == 1 && found.size() == 1
                ? Optional.of(found.getFirst().person())
                : Optional.empty();
    }
}
