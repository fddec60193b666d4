package okrworkshop.workshops;

import java.time.Instant;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Something that a trainer did with a workshop; kept for ever, so that a step can be gone back to and the course of the
 * day can be read. Published in the process after it is on disk.
 *
 * @param type {@code created}, {@code started}, {@code moved}, {@code timer-started}, {@code timer-paused},
 *     {@code timer-changed}, {@code timer-reset}, {@code closed}, {@code reopened}, {@code revealed},
 *     {@code group-renamed}
 * @param detail the step's id of a move or reveal, the seconds of a timer change, else empty
 */
public record WorkshopEvent(WorkshopId workshop, Instant at, PersonId by, String type, String detail) {}
