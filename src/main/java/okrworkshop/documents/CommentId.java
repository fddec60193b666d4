package okrworkshop.documents;

import java.util.regex.Pattern;

/** Identity of a comment on its card, made by the client: 1 to 40 letters, digits, {@code _} or {@code -}. */
public record CommentId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** @throws IllegalArgumentException when the text has another form */
    public CommentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("comment id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
