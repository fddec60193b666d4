package okrworkshop.crew;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.Trainer;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;

/**
 * Links that bring people into the crew of a workshop. Any thread may call; strangers are refused with {@code
 * workshop.unknown}.
 */
public interface Invitations {
    /** How long a link lets people in, unless it is closed before. */
    Duration LIFE = Duration.ofDays(7);

    /** Most people that one link lets in. */
    int MOST_USES = 30;

    /** Most people of a crew beside the owner. */
    int LARGEST_CREW = 60;

    /** Most links of a workshop that are open at the same time. */
    int MOST_OPEN = 20;

    /**
     * Makes a link.
     *
     * @param uses how many people it lets in, 1 to {@link #MOST_USES}
     * @return the token, 128 random bits, stored only as a hash
     * @throws okrworkshop.shared.RefusedException {@code crew.owner-only}, {@code crew.uses} (limit), {@code
     *     crew.links-full} (limit), {@code crew.workshop-closed}
     */
    String invite(PersonId owner, WorkshopId workshop, CrewRole role, int uses);

    /**
     * The links of a workshop, newest first; those that let nobody in any more, too.
     *
     * @throws okrworkshop.shared.RefusedException {@code crew.owner-only}
     */
    List<Invitation> of(PersonId owner, WorkshopId workshop);

    /**
     * Closes a link.
     *
     * @param withPeople whether those who came by it leave the crew, too
     * @throws okrworkshop.shared.RefusedException {@code crew.owner-only}
     */
    void close(PersonId owner, WorkshopId workshop, UUID invitation, boolean withPeople);

    /** The crew, the owner first, then by name. */
    List<Member> crew(PersonId person, WorkshopId workshop);

    /**
     * Takes somebody out of the crew and closes the links by which this person could come back.
     *
     * @throws okrworkshop.shared.RefusedException {@code crew.owner-only}, {@code crew.owner-stays}
     */
    void remove(PersonId owner, WorkshopId workshop, PersonId member);

    /**
     * What a link opens now; looking spends nothing.
     *
     * @param address where the request comes from: wrong tokens are counted for it
     * @throws okrworkshop.shared.RefusedException {@code crew.link-closed}, {@code code.slow-down}
     */
    Opening opening(String token, String address);

    /**
     * Goes in: with the account that is signed in, or as a new guest of the given name.
     *
     * @return who is in the crew now
     * @throws okrworkshop.shared.RefusedException as {@link #opening}, {@code name.empty}, {@code name.too-long}, {@code
     *     crew.full} (limit)
     */
    Trainer accept(String token, Optional<Trainer> signedIn, String name, String address);

    /** What a link opens. */
    record Opening(Workshop workshop, CrewRole role) {}
}
