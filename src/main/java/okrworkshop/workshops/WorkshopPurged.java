package okrworkshop.workshops;

import okrworkshop.shared.WorkshopId;

/**
 * A workshop is being deleted for good. Published inside the transaction, while its rows are still there: a listener deletes
 * everything that its module keeps about the workshop, and fails when it can't. Nobody has been able to reach the workshop for
 * a week.
 */
public record WorkshopPurged(WorkshopId workshop) {}
