package okrworkshop.documents;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * One card of a document. Immutable.
 *
 * @param step id of the step in which it was made
 * @param place where it lies in its lens: a column's id, a question's id, or empty
 * @param order key of the position among its neighbours, compared as text
 * @param fields the filled fields by name
 */
public record Card(
        CardId id,
        CardKind kind,
        String step,
        String place,
        String order,
        Map<String, Value> fields,
        PersonId author,
        Instant createdAt,
        boolean deleted) {
    public Card {
        fields = Map.copyOf(fields);
    }

    /** The card's main text, empty when nothing was typed. */
    public String text() {
        return text("text");
    }

    /** A text, line or choice field, empty when not filled. */
    public String text(String field) {
        return switch (fields.get(field)) {
            case Value.Text text -> text.text();
            case Value.Choice choice -> choice.choice();
            case Value.Date date -> date.date().toString();
            case Value.Number number ->
                java.math.BigDecimal.valueOf(number.number())
                        .stripTrailingZeros()
                        .toPlainString();
            case null -> "";
        };
    }

    public Optional<Double> number(String field) {
        return fields.get(field) instanceof Value.Number(double number) ? Optional.of(number) : Optional.empty();
    }

    /** Whether the field has a value; white space alone does not count. */
    public boolean filled(String field) {
        return !text(field).isBlank();
    }
}
