package okrworkshop.preparation;

import okrworkshop.shared.WorkshopId;

/** Tells pages that something changed in the preparation of a workshop. Any thread may call. */
public interface PreparationNews {
    /** Calls back, at most about once a second, until the subscription ends. */
    Subscription listen(WorkshopId workshop, Runnable changed);

    /** Ends listening. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
