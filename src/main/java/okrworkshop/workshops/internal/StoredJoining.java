package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import okrworkshop.people.DisplayName;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.SharedDevice;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** People take their seats one after the other per workshop, so that groups fill evenly and never beyond their size. */
@Component
class StoredJoining implements Joining {
    private final Workshops workshops;
    private final Seats seats;
    private final FailedCodes failedCodes;
    private final RosterRows roster;
    private final TransactionOperations transactions;
    private final RandomGenerator lots;
    private final ApplicationEventPublisher publisher;
    private final Locks locks = new Locks();

    StoredJoining(
            Workshops workshops,
            Seats seats,
            FailedCodes failedCodes,
            RosterRows roster,
            TransactionOperations transactions,
            RandomGenerator lots,
            ApplicationEventPublisher publisher) {
        this.workshops = workshops;
        this.seats = seats;
        this.failedCodes = failedCodes;
        this.roster = roster;
        this.transactions = transactions;
        this.lots = lots;
        this.publisher = publisher;
    }

    @Override
    public JoinedSeat join(String code, JoinWish wish, String address) {
        Workshop found = find(code, address);
        JoinWish clean = new JoinWish(
                DisplayName.of(wish.name()), wish.group(), SharedDevice.people(wish.people()), wish.department());
        JoinedSeat joined = locks.holding(found.id(), () -> {
            Workshop workshop = workshops.byId(found.id()).orElse(found);
            if (workshop.phase() == Phase.CLOSED) {
                throw new RefusedException("join.closed");
            }
            return take(workshop, seating(workshop).place(clean), clean.people());
        });
        publisher.publishEvent(new PeopleChanged(found.id()));
        return joined;
    }

    private Seating seating(Workshop workshop) {
        List<Expected> list = workshop.rules().seating() == SeatingKind.ROSTER ? roster.of(workshop.id()) : List.of();
        return new Seating(workshop, seats.of(workshop.id()), list, lots);
    }

    private JoinedSeat take(Workshop workshop, Seating.Place place, List<String> people) {
        if (place.line().isEmpty()) {
            return seats.join(workshop.id(), place.group().id(), place.name(), people);
        }
        return Objects.requireNonNull(transactions.execute(transaction -> {
            JoinedSeat joined = seats.join(workshop.id(), place.group().id(), place.name(), people);
            roster.seated(workshop.id(), place.line().getAsInt(), joined.seat().person());
            return joined;
        }));
    }

    /** Does something while nobody joins the workshop. */
    <T> T alone(WorkshopId id, Supplier<T> work) {
        return locks.holding(id, work);
    }

    @Override
    public JoinedSeat comeBack(String code, String returnCode, String address) {
        return seats.comeBack(find(code, address).id(), returnCode, address);
    }

    @Override
    public Seat share(PersonId person, List<String> people) {
        Seat seat = seats.share(person, people);
        publisher.publishEvent(new PeopleChanged(seat.workshop()));
        return seat;
    }

    @Override
    public Workshop find(String code, String address) {
        failedCodes.check(address);
        return workshops.byCode(code).orElseThrow(() -> {
            failedCodes.failed(address);
            return new RefusedException("join.unknown-code");
        });
    }
}
