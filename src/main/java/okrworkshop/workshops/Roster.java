package okrworkshop.workshops;

import java.util.List;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * What trainers do with the people in a workshop. What somebody has written stays where it was written and keeps its author.
 * Any thread may call. All refuse strangers ({@code workshop.unknown}), observers ({@code crew.observer}) and people of other
 * workshops ({@code seat.unknown}).
 */
public interface Roster {
    /**
     * Puts somebody into another group; their page follows within a moment. A trainer may fill a group beyond its size.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code join.name-taken} (suggestion)
     */
    Seat move(PersonId trainer, WorkshopId id, PersonId person, GroupId to);

    /** @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long}, {@code join.name-taken} */
    Seat rename(PersonId trainer, WorkshopId id, PersonId person, String name);

    /** Takes somebody out: their devices are disconnected, cookie and return code lead nowhere until they are let in again. */
    void remove(PersonId trainer, WorkshopId id, PersonId person);

    /** Lets somebody in again, into the group where they were; their devices and codes work as before. */
    Seat readmit(PersonId trainer, WorkshopId id, PersonId person);

    /** Those who were taken out, by the time of joining. */
    List<Seat> removed(PersonId trainer, WorkshopId id);
}
