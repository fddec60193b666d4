package okrworkshop.attention;

import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Who asks for help, and who comes. Any thread may call; what is done is on disk when a call returns. */
public interface HelpDesk {
    HelpQueue of(WorkshopId workshop);

    /**
     * Asks for a person, or for the whole group. Asking again changes the line and keeps the place in the queue.
     *
     * @param member who asks, a member of the group as callers have established
     * @param line may be empty
     * @throws okrworkshop.shared.RefusedException {@code text.too-long} (limit), {@code text.malformed}, {@code
     *     help.full} (limit), {@code workshop.closed}
     */
    HelpCall ask(PersonId member, WorkshopId workshop, GroupId group, boolean wholeGroup, String line);

    /**
     * Takes an own call back, or one of the own group. A call that is over changes nothing.
     *
     * @throws okrworkshop.shared.RefusedException {@code help.not-yours}
     */
    void withdraw(PersonId member, WorkshopId workshop, GroupId group, UUID call);

    /** Says that the trainer is on the way. A call that is over changes nothing. */
    void take(PersonId trainer, WorkshopId workshop, UUID call);

    /** The trainer has been there. A call that is over changes nothing. */
    void settle(PersonId trainer, WorkshopId workshop, UUID call);
}
