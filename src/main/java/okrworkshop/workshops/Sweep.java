package okrworkshop.workshops;

/** Deletes what is due for it; runs by itself every half hour. Any thread may call, also several at once and on several nodes. */
@FunctionalInterface
public interface Sweep {
    /**
     * Puts closed workshops whose day has come into the bin, and deletes for good what has been there for {@link Keepings#BIN}.
     * What can't be deleted now is tried again the next time; the others don't wait for it.
     */
    void now();
}
