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
     * @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long}
     */
    JoinedSeat join(WorkshopId workshop, GroupId group, String name);

    /**
     * Comes back with the personal code; case, spaces and dashes do not matter. The seat's older tokens stay valid.
     *
     * @param address where the request comes from; too many failed codes slow this address down, nothing else
     * @throws okrworkshop.shared.RefusedException {@code return.unknown}, {@code code.slow-down}
     */
    JoinedSeat comeBack(WorkshopId workshop, String returnCode, String address);

    Optional<Seat> byToken(String token);

    Optional<Seat> byPerson(PersonId person);

    /** By the time of joining. */
    List<Seat> of(WorkshopId workshop);

    /** @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long} */
    Seat rename(PersonId person, String name);

    /** The person's return code, for the person's own eyes and the trainer who helps; empty for an unknown person. */
    Optional<String> returnCode(PersonId person);

    int count(WorkshopId workshop, GroupId group);
}
