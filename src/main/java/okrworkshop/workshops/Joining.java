package okrworkshop.workshops;

import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.shared.GroupId;

/** The way of a participant into a workshop. Any thread may call. */
public interface Joining {
    /**
     * Takes a seat.
     *
     * @param code the join code
     * @param group the chosen one, or empty for the smallest
     * @param address where the request comes from: only failed codes are counted for it
     * @throws okrworkshop.shared.RefusedException {@code join.unknown-code}, {@code join.closed},
     *     {@code join.group-full}, {@code join.full}, {@code join.unknown-group}, {@code join.name-taken} (suggestion),
     *     {@code name.empty}, {@code name.too-long}, {@code code.slow-down}
     */
    JoinedSeat join(String code, String name, Optional<GroupId> group, String address);

    /** @throws okrworkshop.shared.RefusedException {@code join.unknown-code}, {@code return.unknown}, {@code code.slow-down} */
    JoinedSeat comeBack(String code, String returnCode, String address);

    /** @throws okrworkshop.shared.RefusedException {@code join.unknown-code}, {@code code.slow-down} */
    Workshop find(String code, String address);
}
