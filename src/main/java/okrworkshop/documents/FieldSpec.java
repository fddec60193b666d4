package okrworkshop.documents;

import java.util.List;

/**
 * A field that cards of a kind can have.
 *
 * @param choices the allowed values of a {@link FieldType#CHOICE} field, empty otherwise
 */
public record FieldSpec(String name, FieldType type, List<String> choices) {
    public FieldSpec {
        choices = List.copyOf(choices);
    }
}
