package okrworkshop.export;

/**
 * Which file somebody wants.
 *
 * @param brief one page instead of everything; for a group's book and an own page
 * @param nameless whether names of people are replaced by numbers
 */
public record Wish(Scope scope, FileFormat format, LanguageChoice languages, boolean brief, boolean nameless) {
    /** The whole, with names. */
    public static Wish of(Scope scope, FileFormat format, LanguageChoice languages) {
        return new Wish(scope, format, languages, false, false);
    }

    /** The same in another format. */
    public Wish as(FileFormat other) {
        return new Wish(scope, other, languages, brief, nameless);
    }
}
