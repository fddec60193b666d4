package okrworkshop.alignment.internal;

import okrworkshop.shared.WorkshopId;

/** The superior OKR of a workshop is another one now; told within this module. */
record SuperiorChanged(WorkshopId workshop) {}
