package okrworkshop.people;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** The participants of all workshops. Any thread may call. */
public interface Seats {
    /**
     * Takes a seat.
     *
     * @param people who shares the device, empty for one person
     * @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long} and those of
     *     {@link SharedDevice#people}
     */
    JoinedSeat join(WorkshopId workshop, GroupId group, String name, List<String> people);

    /** Takes the seat of one person. */
    default JoinedSeat join(WorkshopId workshop, GroupId group, String name) {
        return join(workshop, group, name, List.of());
    }

    /**
     * Comes back with the personal code; case, spaces and dashes do not matter. The seat's older tokens stay valid.
     *
     * @param address where the request comes from; too many failed codes slow this address down, nothing else
     * @throws okrworkshop.shared.RefusedException {@code return.unknown}, {@code return.removed}, {@code code.slow-down}
     */
    JoinedSeat comeBack(WorkshopId workshop, String returnCode, String address);

    /**
     * Whose return code it is. Looking changes nothing: a messenger that opens a link for its preview takes no seat.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #comeBack}
     */
    Seat byReturnCode(WorkshopId workshop, String returnCode, String address);

    Optional<Seat> byToken(String token);

    Optional<Seat> byPerson(PersonId person);

    /** By the time of joining, without those who were taken out. */
    List<Seat> of(WorkshopId workshop);

    /** Those who were taken out, by the time of joining. */
    List<Seat> removed(WorkshopId workshop);

    /** Those who are not here any more: taken out, or with their name removed; for telling who wrote something. */
    List<Seat> former(WorkshopId workshop);

    /**
     * Removes a name for good: the seat is called otherwise, nobody shares it, and neither token nor return code leads to it
     * any more, not even after {@link #readmit}. Joins a caller's transaction.
     *
     * @param name what the seat is called instead
     * @throws okrworkshop.shared.RefusedException {@code seat.unknown}
     */
    Seat forget(PersonId person, String name);

    /** @throws okrworkshop.shared.RefusedException {@code seat.unknown} */
    Seat moveTo(PersonId person, GroupId group);

    /** Takes somebody out: neither token nor return code leads to the seat until {@link #readmit}. */
    void remove(PersonId person);

    /** @throws okrworkshop.shared.RefusedException {@code seat.unknown} */
    Seat readmit(PersonId person);

    /**
     * Makes one of two seats of the same person: the devices of the newer one belong to the former, and so does its return
     * code. Joins a caller's transaction.
     *
     * @return the former seat
     * @throws okrworkshop.shared.RefusedException {@code seat.unknown}, also for seats of different workshops; {@code
     *     seat.same} for one seat
     */
    Seat unite(PersonId former, PersonId newer);

    /** @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long} */
    Seat rename(PersonId person, String name);

    /**
     * Says anew who shares the seat's device; what was voted for somebody stays.
     *
     * @param people empty for one person
     * @throws okrworkshop.shared.RefusedException {@code seat.unknown} and those of {@link SharedDevice#people}
     */
    Seat share(PersonId person, List<String> people);

    /** The person's return code, for the person's own eyes and the trainer who helps; empty for an unknown person. */
    Optional<String> returnCode(PersonId person);

    /** Takes all seats of the workshop away with everything that leads back to them. Joins a caller's transaction. */
    void removeAll(WorkshopId workshop);

    int count(WorkshopId workshop, GroupId group);
}
