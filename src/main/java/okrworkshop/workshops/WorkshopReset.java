package okrworkshop.workshops;

import okrworkshop.shared.WorkshopId;

/**
 * What people did in a workshop is being taken away. Published inside the transaction, while their seats are still there:
 * a listener deletes what its module keeps about the workshop, and fails when it can't.
 */
public record WorkshopReset(WorkshopId workshop) {}
