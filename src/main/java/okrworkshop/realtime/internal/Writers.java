package okrworkshop.realtime.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Runs what writes to sockets. Not an executor itself: a bean of that type would make Spring and Vaadin take it for
 * theirs.
 */
final class Writers implements AutoCloseable {
    private final Executor threads;
    private volatile boolean closed;

    /** Each on a virtual thread of its own, which ends by itself when the socket closes: nobody need remember it. */
    Writers() {
        this(Thread::startVirtualThread);
    }

    Writers(Executor threads) {
        this.threads = threads;
    }

    /** @return one that rejects everything once this is closed */
    Executor executor() {
        return work -> {
            if (closed) {
                throw new RejectedExecutionException("the server is stopping");
            }
            threads.execute(work);
        };
    }

    @Override
    public void close() {
        closed = true;
    }
}
