package okrworkshop.documents;

/** Identity of an operation, made by the client ({@code <tab>.<counter>}); the same id is applied at most once. */
public record OperationId(String value) {
    private static final int SHORTEST_TAB = 4;
    private static final int DIGITS = 12;
    private static final String BEGINNING = "first.";

    /** @throws IllegalArgumentException when the text has another form */
    public OperationId {
        int dot = value.indexOf('.');
        if (dot < SHORTEST_TAB || !IdForm.matches(value, 0, dot) || !isCounter(value, dot + 1)) {
            throw new IllegalArgumentException("operation id");
        }
    }

    /** Of the operations with which a document begins. */
    public static OperationId ofBeginning(long number) {
        return new OperationId(BEGINNING + number);
    }

    /** Whether the document began with it. */
    public boolean isOfBeginning() {
        return value.startsWith(BEGINNING);
    }

    /** As numbers are written: no sign, no zeros in front. */
    private static boolean isCounter(String text, int from) {
        int length = text.length() - from;
        if (length < 1 || length > DIGITS || text.charAt(from) == '0' && length > 1) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
