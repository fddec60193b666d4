package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okrworkshop.people.DisplayName;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.SharedDevice;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People take their seats one after the other per workshop, so that groups fill evenly and never beyond their size. */
@Component
class StoredJoining implements Joining {
    private final Workshops workshops;
    private final Seats seats;
    private final FailedCodes failedCodes;
    private final ApplicationEventPublisher publisher;
    private final Locks locks = new Locks();

    StoredJoining(Workshops workshops, Seats seats, FailedCodes failedCodes, ApplicationEventPublisher publisher) {
        this.workshops = workshops;
        this.seats = seats;
        this.failedCodes = failedCodes;
        this.publisher = publisher;
    }

    @Override
    public JoinedSeat join(String code, String name, Optional<GroupId> group, List<String> people, String address) {
        Workshop found = find(code, address);
        String cleanName = DisplayName.of(name);
        List<String> atTable = SharedDevice.people(people);
        JoinedSeat joined = locks.holding(found.id(), () -> {
            Workshop workshop = workshops.byId(found.id()).orElse(found);
            if (workshop.phase() == Phase.CLOSED) {
                throw new RefusedException("join.closed");
            }
            Seating seating = new Seating(workshop, seats.of(workshop.id()));
            Group place = seating.place(cleanName, group);
            return seats.join(workshop.id(), place.id(), cleanName, atTable);
        });
        publisher.publishEvent(new PeopleChanged(found.id()));
        return joined;
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
