package okrworkshop.attention.internal;

import okrworkshop.shared.WorkshopId;

/** Keeps something of each workshop in memory. */
interface Keeper {
    /** What the disk had of the workshop is gone. */
    void forget(WorkshopId workshop);
}
