package okrworkshop.workshops;

import java.util.Set;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Two groups become one, or one becomes two. What people have written stays where it was written; what goes along are copies
 * with their authors, without votes and scores. Any thread may call. All refuse strangers ({@code workshop.unknown}), observers
 * ({@code crew.observer}), a workshop that is over ({@code workshop.not-running}) and a board on which something is still
 * private ({@code group.private}), since copies of it would give it away.
 */
public interface Regrouping {
    /**
     * Brings everybody of a group into another one, with copies of the group's cards. The group is closed to joining from then
     * on and counts nowhere; its own board stays as it was.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code group.same}, {@code group.merged}, {@code
     *     store.failed}
     */
    Workshop merge(PersonId trainer, WorkshopId id, GroupId from, GroupId into);

    /**
     * Opens a merged group again, with its board as it was. Whoever came from it and is still where the merging led goes back;
     * the copies stay.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}
     */
    Workshop separate(PersonId trainer, WorkshopId id, GroupId merged);

    /**
     * Makes a new group of some people of a group, in the same step and beat.
     *
     * @param people some, but not all who sit there
     * @param copy whether the new board begins with copies of the group's cards, or empty
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code group.merged}, {@code group.nobody}, {@code
     *     group.everybody}, {@code seat.unknown}, {@code workshop.groups}, {@code store.failed}
     */
    Workshop split(PersonId trainer, WorkshopId id, GroupId from, Set<PersonId> people, boolean copy);
}
