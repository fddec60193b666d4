package okrworkshop.documents;

/** Sizes that the server enforces; {@code docs/PROTOCOL.md} states them too. */
public final class Limits {
    /** Characters (UTF-16 units) of a text field. */
    public static final int TEXT = 2_000;

    /** Characters of a one-line field. */
    public static final int LINE = 200;

    /** Cards of a document, deleted ones included. */
    public static final int CARDS = 5_000;

    /** Links of a document. */
    public static final int LINKS = 20_000;

    /** Votes of a document, all rounds and people. */
    public static final int VOTES = 50_000;

    /** Largest magnitude of a number. */
    public static final double NUMBER = 1e15;

    /** Points that a single vote may hold; the budget of a step is smaller. */
    public static final int POINTS = 100;

    /** Characters of an order key. */
    public static final int ORDER = 200;

    private Limits() {}

    /** The largest magnitude as a person reads it. */
    static String numberText() {
        return "1000000000000000";
    }
}
