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

    /**
     * Makes one of two seats of somebody who joined anew: cards and votes of the former seat are theirs again, their devices
     * and both return codes lead there, and the newer seat is gone. Votes that the newer seat gave in rounds that are open are
     * taken back, so that nobody counts twice; what it wrote stays, under the same name.
     *
     * @return the former seat
     * @throws okrworkshop.shared.RefusedException {@code seat.same}, {@code store.failed}
     */
    Seat unite(PersonId trainer, WorkshopId id, PersonId newer, PersonId former);

    /**
     * Removes somebody's name for good, at their own request: the seat gets a neutral name wherever it is shown, exported or
     * kept, and nothing leads back to it. Their cards stay. Modules that keep names hear {@link PersonForgotten}.
     *
     * @param person also one who was taken out before
     */
    void forget(PersonId trainer, WorkshopId id, PersonId person);

    /** The same, asked for by the person; callers have established who that is. */
    void forgetMe(WorkshopId id, PersonId person);

    /** Those who were taken out, by the time of joining. */
    List<Seat> removed(PersonId trainer, WorkshopId id);
}
