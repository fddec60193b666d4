package okrworkshop.attention;

import okrworkshop.shared.WorkshopId;

/** Tells pages that something of this module has changed. Any thread may call. */
@FunctionalInterface
public interface AttentionNews {
    /** Calls back, at most twice a second, after something changed; from a thread that must not be kept waiting. */
    Registration listen(WorkshopId workshop, Runnable changed);

    /** Ends a subscription. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
