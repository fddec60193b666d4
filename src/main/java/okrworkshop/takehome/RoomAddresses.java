package okrworkshop.takehome;

import java.util.Optional;
import okrworkshop.shared.WorkshopId;

/** Under which address people reach a workshop; implemented where trainers choose it. Any thread may call. */
public interface RoomAddresses {
    /** With protocol, without a slash at the end; empty as long as no page has shown one. */
    Optional<String> of(WorkshopId workshop);
}
