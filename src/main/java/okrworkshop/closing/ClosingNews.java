package okrworkshop.closing;

import okrworkshop.shared.WorkshopId;

/** Tells pages that something changed at the end of a workshop. Any thread may call. */
public interface ClosingNews {
    /** Calls back, at most about once a second, until what it returns is run. */
    Runnable listen(WorkshopId workshop, Runnable changed);
}
