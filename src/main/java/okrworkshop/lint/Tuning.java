package okrworkshop.lint;

/**
 * How the lint is set somewhere, such as in a workshop.
 *
 * @param profile how strictly it speaks
 * @param words that it knows besides those that come with it
 */
public record Tuning(Profile profile, ExtraWords words) {
    /** As it comes. */
    public static final Tuning USUAL = new Tuning(Profile.FEISHU, ExtraWords.none());
}
