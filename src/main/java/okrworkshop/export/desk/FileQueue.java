package okrworkshop.export.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that work through a {@link Line}, and through {@link Piecework} while nobody is in line. Any thread may call.
 *
 * @param <K> what is wanted
 * @param <V> what comes of it
 */
final class FileQueue<K, V> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileQueue.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Line<K, V> line;
    private final Deque<Piecework> pieces = new ArrayDeque<>();
    private final Function<K, V> maker;
    private final List<Thread> workers = new ArrayList<>();
    private boolean closed;

    /**
     * @param workers threads, of low priority
     * @param maker called by the workers; what it throws, those who wait get: refusals as they are, all else as {@code
     *     files.failed}
     */
    FileQueue(Line.Limits limits, int workers, Function<K, V> maker) {
        this.line = new Line<>(limits);
        this.maker = maker;
        for (int number = 1; number <= workers; number++) {
            Thread worker =
                    Thread.ofPlatform().name("okr-files-" + number).daemon().unstarted(this::run);
            worker.setPriority(Thread.MIN_PRIORITY + 1);
            this.workers.add(worker);
        }
        this.workers.forEach(Thread::start);
    }

    /** @throws RefusedException {@code files.busy}, {@code files.too-many} */
    Waiting join(K wanted, PersonId person) {
        lock.lock();
        try {
            if (closed) {
                throw Line.busy();
            }
            var waiting = new Waiting(line.join(wanted, person), person);
            work.signal();
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** Begins when nobody is in line; several take turns. */
    void add(Piecework slow) {
        lock.lock();
        try {
            pieces.add(slow);
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Of the first thing that the person waits for; 0 when there is none. */
    int place(PersonId person) {
        lock.lock();
        try {
            return line.place(person);
        } finally {
            lock.unlock();
        }
    }

    /** How many things are waited for. */
    int size() {
        lock.lock();
        try {
            return line.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        List<Line.Spot<K, V>> left = new ArrayList<>();
        lock.lock();
        try {
            closed = true;
            for (var spot = line.take(); spot.isPresent(); spot = line.take()) {
                left.add(spot.get());
            }
            pieces.clear();
            work.signalAll();
        } finally {
            lock.unlock();
        }
        left.forEach(spot -> spot.outcome().completeExceptionally(Line.busy()));
    }

    private void run() {
        for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
            next.get().run();
        }
    }

    /** Empty when the queue is closed. */
    private Optional<Runnable> next() {
        lock.lock();
        try {
            while (!closed) {
                Optional<Line.Spot<K, V>> spot = line.take();
                if (spot.isPresent()) {
                    return Optional.of(() -> make(spot.get()));
                }
                Piecework slow = pieces.poll();
                if (slow != null) {
                    return Optional.of(() -> piece(slow));
                }
                work.awaitUninterruptibly();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** A worker outlives whatever goes wrong with one file. */
    private void make(Line.Spot<K, V> spot) {
        try {
            spot.outcome().complete(maker.apply(spot.wanted()));
        } catch (RefusedException refused) {
            spot.outcome().completeExceptionally(refused);
        } catch (Throwable failure) {
            LOG.error("A file could not be made", failure);
            spot.outcome().completeExceptionally(new RefusedException("files.failed"));
        }
    }

    private void piece(Piecework slow) {
        boolean more;
        try {
            more = slow.piece();
        } catch (Throwable failure) {
            LOG.error("A bundle of files could not be made", failure);
            more = false;
        }
        if (more) {
            add(slow);
        }
    }

    /** One person's place. */
    final class Waiting {
        private final Line.Spot<K, V> spot;
        private final PersonId person;
        private boolean left;

        private Waiting(Line.Spot<K, V> spot, PersonId person) {
            this.spot = spot;
            this.person = person;
        }

        int place() {
            lock.lock();
            try {
                return left ? 0 : line.place(spot);
            } finally {
                lock.unlock();
            }
        }

        boolean done() {
            lock.lock();
            try {
                return left || spot.outcome().isDone();
            } finally {
                lock.unlock();
            }
        }

        void cancel() {
            lock.lock();
            try {
                if (!left && !spot.outcome().isDone()) {
                    left = true;
                    line.leave(spot, person);
                }
            } finally {
                lock.unlock();
            }
        }

        /** @throws RefusedException {@code files.cancelled}, {@code files.busy}, what the maker refused, {@code files.failed} */
        V await(Duration patience) {
            if (done() && !spot.outcome().isDone()) {
                throw new RefusedException("files.cancelled");
            }
            try {
                return spot.outcome().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException tooLong) {
                cancel();
                throw Line.busy();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                cancel();
                throw Line.busy();
            } catch (ExecutionException | CancellationException failure) {
                throw failure.getCause() instanceof RefusedException refused
                        ? refused
                        : new RefusedException("files.failed");
            }
        }
    }
}
