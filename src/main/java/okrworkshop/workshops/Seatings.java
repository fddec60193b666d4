package okrworkshop.workshops;

import java.util.List;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Who is expected in a workshop, and the drawing of lots. Any thread may call; calls refuse like those of {@link
 * Workshops}.
 */
public interface Seatings {
    /** The trainer's list in its order; empty for other kinds of seating. */
    List<Expected> expected(PersonId trainer, WorkshopId id);

    /**
     * Takes another list in place of the one that is there, as long as the workshop is in the lobby. Whoever is in already
     * stays where they are and is found again by name and department.
     *
     * @throws okrworkshop.shared.RefusedException {@code roster.not-lobby}, {@code roster.not-used} for other kinds of
     *     seating, and those of {@link Workshops#create} for a list
     */
    List<Expected> replace(PersonId trainer, WorkshopId id, List<ListedPerson> people);

    /**
     * Draws lots anew for everybody who is in, as long as the workshop is in the lobby.
     *
     * @return how many sit in another group than before
     * @throws okrworkshop.shared.RefusedException {@code lot.not-lobby}, {@code lot.not-used} for other kinds of seating,
     *     {@code crew.not-leading}
     */
    int drawAgain(PersonId trainer, WorkshopId id);
}
