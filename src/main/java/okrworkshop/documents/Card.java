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
 * @param author empty when the reader may not know
 * @param round the writing round in which it was made
 * @param anonymous whether only its author may ever know who made it
 * @param group head of the cluster that it belongs to
 * @param mergedInto the card that it has become part of
 * @param withheld whether a trainer has taken it out of sight (rule X1)
 */
public record Card(
        CardId id,
        CardKind kind,
        String step,
        String place,
        String order,
        Map<String, Value> fields,
        Optional<PersonId> author,
        Instant createdAt,
        boolean deleted,
        Optional<String> round,
        boolean anonymous,
        Optional<CardId> group,
        Optional<CardId> mergedInto,
        boolean withheld) {
    public Card {
        fields = Map.copyOf(fields);
    }

    /** A card outside of any round, alone and with its author's name. */
    public Card(
            CardId id,
            CardKind kind,
            String step,
            String place,
            String order,
            Map<String, Value> fields,
            PersonId author,
            Instant createdAt,
            boolean deleted) {
        this(
                id,
                kind,
                step,
                place,
                order,
                fields,
                Optional.of(author),
                createdAt,
                deleted,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false);
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

    public boolean isBy(PersonId someone) {
        return author.filter(someone::equals).isPresent();
    }

    /** Whether it stands for itself: neither deleted nor part of another card, nor taken out of sight. */
    public boolean live() {
        return !deleted && !withheld && mergedInto.isEmpty();
    }
}
