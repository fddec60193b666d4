package okrworkshop.documents;

/** Identity of a card inside its document, made by the client: 1 to 40 letters, digits, {@code _} or {@code -}. */
public record CardId(String value) {
    /** @throws IllegalArgumentException when the text has another form */
    public CardId {
        if (!IdForm.matches(value, 0, value.length())) {
            throw new IllegalArgumentException("card id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
