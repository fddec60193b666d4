package okrworkshop.attention;

import java.time.Instant;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** The call for silence: until it is lifted participants can read all boards and write on none. Any thread may call. */
public interface Silence {
    /** Since when the boards rest, empty when they don't. */
    Optional<Instant> since(WorkshopId workshop);

    /** @throws okrworkshop.shared.RefusedException {@code workshop.closed} */
    void call(PersonId trainer, WorkshopId workshop);

    void lift(PersonId trainer, WorkshopId workshop);
}
