package okrworkshop.cockpit.arrival;

import java.util.Optional;
import okrworkshop.shared.WorkshopId;

/** The address of each workshop, the same on all of its trainers' pages. Any thread may call. */
public interface ShownAddresses {
    /** Empty as long as no page has shown one. */
    Optional<RoomAddress> of(WorkshopId workshop);

    void keep(WorkshopId workshop, RoomAddress address);

    /**
     * @param changed hears of a new address of any workshop
     * @return ends it
     */
    Runnable listen(Runnable changed);
}
