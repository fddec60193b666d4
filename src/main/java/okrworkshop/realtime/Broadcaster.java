package okrworkshop.realtime;

import java.util.Set;
import java.util.function.Function;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Sends events to connected people. Any thread may call; nothing waits for a slow reader. */
public interface Broadcaster {
    /** @param event made once per group, role and language among the audience */
    void publish(Audience audience, Function<Viewer, EventMessage> event);

    /** People with at least one open socket, or one lost less than the grace time ago. */
    Set<PersonId> present(WorkshopId workshop);

    /** Lets people connect anew at once, since what the server knows of them has changed: name or group. */
    default void reconnect(WorkshopId workshop, Set<PersonId> people) {}

    /** Ends all connections of people whose seats are gone; their pages say so and do not come back. */
    default void dismiss(WorkshopId workshop, Set<PersonId> people) {}

    /**
     * Asks the {@link AccessRule}s again for every document that people of the workshop have open, and tells those whose
     * rights have changed. Call after a step, a phase or an assignment has changed.
     */
    default void refreshGrants(WorkshopId workshop) {}
}
