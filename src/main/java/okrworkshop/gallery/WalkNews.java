package okrworkshop.gallery;

import okrworkshop.shared.WorkshopId;

/** Tells pages that something about the gallery walk of a workshop has changed. Any thread may call. */
@FunctionalInterface
public interface WalkNews {
    /**
     * Calls back, at most about once a second, from a thread that must not be kept waiting.
     *
     * @return ends it
     */
    Runnable listen(WorkshopId workshop, Runnable changed);
}
