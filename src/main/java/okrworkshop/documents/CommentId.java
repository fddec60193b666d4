package okrworkshop.documents;

/** Identity of a comment on its card, made by the client: 1 to 40 letters, digits, {@code _} or {@code -}. */
public record CommentId(String value) {
    /** @throws IllegalArgumentException when the text has another form */
    public CommentId {
        if (!IdForm.matches(value, 0, value.length())) {
            throw new IllegalArgumentException("comment id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
