package okrworkshop.attention;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** "I am ready": holds until the group goes to another step or beat. Any thread may call. */
public interface Readiness {
    ReadyMarks of(WorkshopId workshop);

    /**
     * Sets or takes back the member's own mark, or the one for the whole group.
     *
     * @param member of the group as callers have established
     * @throws okrworkshop.shared.RefusedException {@code workshop.not-running}, {@code group.unknown}
     */
    void mark(PersonId member, WorkshopId workshop, GroupId group, boolean wholeGroup, boolean ready);
}
