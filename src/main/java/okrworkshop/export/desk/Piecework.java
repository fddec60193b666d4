package okrworkshop.export.desk;

/** Work that can wait, done piece by piece, so that others come in between. */
interface Piecework {
    /**
     * Does the next piece. Never called by two threads at once.
     *
     * @return whether there is more to do
     */
    boolean piece();
}
