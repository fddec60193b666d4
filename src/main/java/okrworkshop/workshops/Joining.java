package okrworkshop.workshops;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/** The way of a participant into a workshop. Any thread may call. */
public interface Joining {
    /**
     * Takes a seat.
     *
     * @param code the join code
     * @param address where the request comes from: only failed codes are counted for it
     * @throws okrworkshop.shared.RefusedException {@code join.unknown-code}, {@code join.closed},
     *     {@code join.group-full}, {@code join.full}, {@code join.unknown-group}, {@code join.name-taken} (suggestion),
     *     {@code join.which-department} (their names) when several people of the list have the name,
     *     {@code name.empty}, {@code name.too-long}, {@code people.too-many}, {@code people.name}, {@code people.twice},
     *     {@code code.slow-down}
     */
    JoinedSeat join(String code, JoinWish wish, String address);

    /**
     * Takes a seat.
     *
     * @param group the chosen one, or empty for the smallest
     * @param people who shares the device, empty for one person
     */
    default JoinedSeat join(String code, String name, Optional<GroupId> group, List<String> people, String address) {
        return join(code, new JoinWish(name, group, people, Optional.empty()), address);
    }

    /** Takes the seat of one person. */
    default JoinedSeat join(String code, String name, Optional<GroupId> group, String address) {
        return join(code, name, group, List.of(), address);
    }

    /**
     * Says anew who shares a seat's device.
     *
     * @throws okrworkshop.shared.RefusedException {@code seat.unknown}, {@code people.too-many}, {@code people.name},
     *     {@code people.twice}
     */
    Seat share(PersonId person, List<String> people);

    /** @throws okrworkshop.shared.RefusedException {@code join.unknown-code}, {@code return.unknown}, {@code code.slow-down} */
    JoinedSeat comeBack(String code, String returnCode, String address);

    /** @throws okrworkshop.shared.RefusedException {@code join.unknown-code}, {@code code.slow-down} */
    Workshop find(String code, String address);
}
