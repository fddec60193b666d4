package okrworkshop.documents.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Value;
import okrworkshop.shared.RefusedException;

/** Which values a field takes. Values from the wire are numbers or text; dates and choices get their type here. */
final class FieldRules {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private FieldRules() {}

    /** @return the value in the field's own type; empty for an empty text */
    static Optional<Value> typed(FieldSpec field, Value value) {
        if (value instanceof Value.Text(String text) && text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field.type()) {
                    case TEXT -> text(field, value, Limits.TEXT, false);
                    case LINE -> text(field, value, Limits.LINE, true);
                    case NUMBER -> number(field, value);
                    case DATE -> date(field, value);
                    case CHOICE -> choice(field, value);
                });
    }

    private static Value text(FieldSpec field, Value value, int limit, boolean oneLine) {
        if (!(value instanceof Value.Text(String text))) {
            throw wrongType(field);
        }
        checkText(text, limit, oneLine);
        return value;
    }

    /** @throws RefusedException {@code text.too-long}, {@code text.malformed} */
    static void checkText(String text, int limit, boolean oneLine) {
        if (text.length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
        if (!wellFormed(text) || (oneLine && text.indexOf('\n') >= 0)) {
            throw new RefusedException("text.malformed");
        }
    }

    /** Whether a shared device may speak for somebody of this name. */
    static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= Limits.PERSON && wellFormed(name) && name.indexOf('\n') < 0;
    }

    private static Value number(FieldSpec field, Value value) {
        if (!(value instanceof Value.Number(double number))) {
            throw wrongType(field);
        }
        if (!Double.isFinite(number) || Math.abs(number) > Limits.NUMBER) {
            throw new RefusedException("number.range", "1000000000000000");
        }
        return value;
    }

    private static Value date(FieldSpec field, Value value) {
        LocalDate date =
                switch (value) {
                    case Value.Date(LocalDate typed) -> typed;
                    case Value.Text(String text) -> parse(field, text);
                    case Value.Number number -> throw wrongType(field);
                    case Value.Choice choice -> throw wrongType(field);
                };
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw wrongType(field);
        }
        return new Value.Date(date);
    }

    private static LocalDate parse(FieldSpec field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrongType(field);
        }
    }

    private static Value choice(FieldSpec field, Value value) {
        String choice =
                switch (value) {
                    case Value.Choice(String typed) -> typed;
                    case Value.Text(String text) -> text;
                    case Value.Number number -> throw wrongType(field);
                    case Value.Date date -> throw wrongType(field);
                };
        if (!field.choices().contains(choice)) {
            throw wrongType(field);
        }
        return new Value.Choice(choice);
    }

    private static RefusedException wrongType(FieldSpec field) {
        return new RefusedException("field.type", field.name());
    }

    /**
     * Whole surrogate pairs and no control characters but tab and line feed. Refused, never mended: the sender already
     * shows what it sent, and a mended text would make its board differ from everybody else's.
     */
    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(unit)
                    || (Character.isISOControl(unit) && unit != '\t' && unit != '\n')) {
                return false;
            }
        }
        return true;
    }
}
