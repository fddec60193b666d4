package okrworkshop.workshops;

import okrworkshop.shared.WorkshopId;

/**
 * Something was written in a review of the workshop, so that the definition of done of its groups may stand otherwise.
 * The module of the reviews publishes it; never on the engine's thread.
 */
public record ReviewsChanged(WorkshopId workshop) {}
