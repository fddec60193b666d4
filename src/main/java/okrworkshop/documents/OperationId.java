package okrworkshop.documents;

import java.util.regex.Pattern;

/** Identity of an operation, made by the client ({@code <tab>.<counter>}); the same id is applied at most once. */
public record OperationId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{4,40}\\.(0|[1-9][0-9]{0,11})");

    /** @throws IllegalArgumentException when the text has another form */
    public OperationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("operation id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
