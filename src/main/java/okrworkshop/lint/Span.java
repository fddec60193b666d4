package okrworkshop.lint;

/**
 * A piece of the text as it was typed.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span: " + start + " to " + end);
        }
    }

    /** The words of the span. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
