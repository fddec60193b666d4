package okrworkshop.attention;

import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** A trainer takes people along: their boards go where the trainer looks, until that ends. Any thread may call. */
public interface Guidance {
    /** Who takes whom along now; empty for nobody. */
    Optional<Guide> of(WorkshopId workshop);

    /**
     * Takes people along to a view, or on to another one. One trainer does so at a time: whoever begins takes over.
     *
     * @param everybody all groups, each on its own board; otherwise the members of the view's group
     * @throws okrworkshop.shared.RefusedException like {@link Spotlight#show}
     */
    void lead(PersonId trainer, WorkshopId workshop, Spotlight.Shown there, boolean everybody);

    /** Lets everybody go their own way. */
    void end(PersonId trainer, WorkshopId workshop);

    /**
     * Somebody takes people along.
     *
     * @param id stays the same from view to view; another one when it begins anew
     * @param there the view that the trainer has; its card is told to its group alone
     */
    record Guide(UUID id, PersonId by, boolean everybody, Spotlight.Shown there) {
        /** Whether it concerns a group. */
        public boolean takes(GroupId group) {
            return everybody || there.group().equals(group);
        }
    }
}
