package okrworkshop.workshops;

import java.util.List;
import okrworkshop.shared.WorkshopId;

/** Which steps were left with gaps, and why. Any thread may call. */
@FunctionalInterface
public interface Departures {
    /** Oldest first. */
    List<Departure> of(WorkshopId workshop);
}
