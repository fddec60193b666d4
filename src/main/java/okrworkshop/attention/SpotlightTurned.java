package okrworkshop.attention;

import okrworkshop.shared.WorkshopId;

/**
 * The spotlight has gone to a board, or off. Published in the process after it is on disk.
 *
 * @param on whether a board is shown now
 */
public record SpotlightTurned(WorkshopId workshop, boolean on) {}
