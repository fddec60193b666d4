package okrworkshop.workshops;

import java.time.Instant;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** A workshop is being tried out: nothing that happens in it stays. */
public record Rehearsal(WorkshopId workshop, Instant beganAt, PersonId by) {}
