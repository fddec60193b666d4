package okrworkshop.documents;

/** How often documents were written to disk since the server started. Any thread. */
public interface CommitCounts {
    Counts now();

    /**
     * Each commit waits for one flush to disk.
     *
     * @param commits of operations and of snapshots
     * @param operations that were accepted
     * @param nanos that all commits have taken together, without the inserts before them
     * @param longestNanos the longest single commit
     */
    record Counts(long commits, long operations, long nanos, long longestNanos) {}
}
