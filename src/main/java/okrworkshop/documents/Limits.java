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

    /** Points of a score. */
    public static final int SCORE_POINTS = 10;

    /** Scores of a document, all rounds and people. */
    public static final int SCORES = 20_000;

    /** Rounds of a document. */
    public static final int ROUNDS = 200;

    /** Characters of a comment. */
    public static final int COMMENT = 1_000;

    /** Comments on a card. */
    public static final int CARD_COMMENTS = 100;

    /** Comments of a document. */
    public static final int COMMENTS = 5_000;

    /** Characters of the name of a person for whom a shared device speaks. */
    public static final int PERSON = 40;

    /** Operations in a card's history. */
    public static final int HISTORY = 500;

    /** Tabs of one person that may write in one document. */
    public static final int TABS = 1_000;

    private Limits() {}

    /** The largest magnitude as a person reads it. */
    static String numberText() {
        return "1000000000000000";
    }
}
