package okrworkshop.workshops;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * How long workshops are kept, and the bin in which they lie for a week before they are deleted for good. A workshop in the bin
 * is unknown to everybody and everything but this. Any thread may call; all calls with a person refuse strangers ({@code
 * workshop.unknown}) and everybody but the owner ({@code crew.owner-only}).
 */
public interface Keepings {
    /** How long a workshop stays in the bin. */
    Duration BIN = Duration.ofDays(7);

    /** Years that may be chosen at most. */
    int YEARS = 10;

    /** @throws okrworkshop.shared.RefusedException {@code workshop.unknown} */
    Keeping of(WorkshopId id);

    /**
     * @param until empty to keep the workshop without a day
     * @throws okrworkshop.shared.RefusedException {@code keeping.day} when it isn't after today or too far (years)
     */
    Keeping keep(PersonId owner, WorkshopId id, Optional<LocalDate> until);

    /** @throws okrworkshop.shared.RefusedException {@code text.too-long} (limit), {@code text.malformed} */
    Keeping contact(PersonId owner, WorkshopId id, String contact);

    /**
     * Puts a workshop into the bin; everybody in it is told and disconnected.
     *
     * @throws okrworkshop.shared.RefusedException {@code keeping.running}, {@code keeping.rehearsal}
     */
    void delete(PersonId owner, WorkshopId id);

    /** The owner's, the one that was deleted last first. */
    List<DeletedWorkshop> deleted(PersonId owner);

    /**
     * Takes a workshop out of the bin as it was; one whose day has come is kept as long as one that is closed today.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown} also when it is too late
     */
    Workshop restore(PersonId owner, WorkshopId id);
}
