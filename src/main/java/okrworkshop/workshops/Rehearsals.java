package okrworkshop.workshops;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Trying a workshop out before anybody comes. The mark and the way back outlive a restart. Any thread may call; calls with
 * a {@code trainer} refuse like those of {@link Workshops}.
 */
public interface Rehearsals {
    /** Empty when the workshop is not being tried out. Answers from memory once it was asked. */
    Optional<Rehearsal> of(WorkshopId workshop);

    /**
     * Marks a workshop that nobody has joined yet.
     *
     * @throws okrworkshop.shared.RefusedException {@code rehearsal.not-lobby}, {@code rehearsal.people}
     */
    void begin(PersonId trainer, WorkshopId id);

    /**
     * Brings the workshop back to where it was: the lobby, the first step, empty boards, nobody joined. Everybody who is in
     * it loses their seat, whoever they are, and is told so.
     *
     * @throws okrworkshop.shared.RefusedException {@code rehearsal.none}, {@code store.failed}
     */
    Workshop reset(PersonId trainer, WorkshopId id);
}
