package okrworkshop.lint;

/**
 * One objective or key result, as typed.
 *
 * @param objective text of the objective above a key result, empty when there is none
 */
public record Statement(Kind kind, String text, String objective) {
    /** An objective. */
    public static Statement objective(String text) {
        return new Statement(Kind.OBJECTIVE, text, "");
    }

    /** A key result under its objective. */
    public static Statement keyResult(String text, String objective) {
        return new Statement(Kind.KEY_RESULT, text, objective);
    }
}
