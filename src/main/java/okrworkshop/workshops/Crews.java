package okrworkshop.workshops;

import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Who leads a workshop. The lead is kept by the server: it survives reloads, restarts and a laptop that is switched off. Any
 * thread may call; strangers are refused with {@code workshop.unknown}.
 */
public interface Crews {
    /**
     * Gives the lead to somebody else.
     *
     * @param to the owner or a co-trainer
     * @throws okrworkshop.shared.RefusedException {@code crew.not-leading}, {@code crew.cannot-lead}
     */
    Workshop handOver(PersonId leader, WorkshopId id, PersonId to);

    /**
     * Takes the lead. The owner may always do that, a co-trainer while no page of the leader is open.
     *
     * @throws okrworkshop.shared.RefusedException {@code crew.observer}, {@code crew.leader-here}
     */
    Workshop takeLead(PersonId person, WorkshopId id);

    /** Whether no page of the leader has been open for a while. */
    boolean leaderAway(WorkshopId id);

    /** Notes that a page of this person is open; call at least twice a minute. */
    void here(PersonId person, WorkshopId id);

    /**
     * Makes a trainer a co-trainer or an observer, as an invitation that was accepted says.
     *
     * @param role not {@link CrewRole#OWNER}
     */
    Workshop join(PersonId person, WorkshopId id, CrewRole role);

    /**
     * Takes somebody out of the crew; whoever led gives the lead back to the owner.
     *
     * @param by the owner, or the member who leaves
     * @throws okrworkshop.shared.RefusedException {@code crew.owner-only}, {@code crew.owner-stays}
     */
    Workshop leave(PersonId by, WorkshopId id, PersonId member);
}
