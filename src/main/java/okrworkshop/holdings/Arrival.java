package okrworkshop.holdings;

import java.time.Clock;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * What is known of a workshop while its archive is read.
 *
 * @param trainer who reads it and owns it from now on
 * @param template its method, as running workshops keep it
 */
public record Arrival(WorkshopId workshop, PersonId trainer, String template, Clock clock) {}
