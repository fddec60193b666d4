package okrworkshop.workshops;

import java.time.Instant;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Something that a trainer, or a member of a group, did with a workshop; kept for ever, so that a step can be gone back to and the course of the
 * day can be read. Published in the process after it is on disk.
 *
 * @param type {@code created}, {@code started}, {@code moved} (the whole room),
 *     {@code groups-moved}, {@code move-undone}, {@code group-timer-changed}, {@code rules-changed}, {@code words-changed}, {@code profile-changed},
 *     {@code lead-taken},
 *     {@code crew-changed}, {@code timer-started}, {@code timer-paused},
 *     {@code timer-changed}, {@code timer-reset}, {@code closed}, {@code reopened}, {@code revealed},
 *     {@code group-renamed}, {@code group-added}, {@code beat-moved}, {@code beats-advanced} (by the timer, in the trainer's name)
 * @param detail the step's id of a move or reveal, the seconds of a timer change, the beat and the group's number when it
 *     was for one group, else empty
 */
public record WorkshopEvent(WorkshopId workshop, Instant at, PersonId by, String type, String detail) {}
