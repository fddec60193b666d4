package okrworkshop.workshops;

import java.time.Instant;
import okrworkshop.shared.WorkshopId;

/**
 * A workshop in the bin.
 *
 * @param until when it is deleted for good
 */
public record DeletedWorkshop(WorkshopId id, String title, Instant at, Instant until) {}
