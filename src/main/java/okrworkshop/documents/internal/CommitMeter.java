package okrworkshop.documents.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import okrworkshop.documents.CommitCounts;

/** Counts commits and operations; costs less than reading the clock. */
final class CommitMeter implements CommitCounts {
    private final LongAdder commits = new LongAdder();
    private final LongAdder operations = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final AtomicLong longest = new AtomicLong();

    void committed(long took) {
        commits.increment();
        nanos.add(took);
        if (took > longest.get()) {
            longest.accumulateAndGet(took, Math::max);
        }
    }

    void accepted(int count) {
        operations.add(count);
    }

    @Override
    public Counts now() {
        return new Counts(commits.sum(), operations.sum(), nanos.sum(), longest.get());
    }
}
