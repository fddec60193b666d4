package okrworkshop.closing.internal;

import okrworkshop.shared.WorkshopId;

/** The end of a workshop was opened or ended; told within this module. */
record ClosingMoved(WorkshopId workshop) {}
