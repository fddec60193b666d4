package okrworkshop.templates;

import java.util.Map;
import okrworkshop.documents.CardKind;

/**
 * Cards of earlier steps that a step shows.
 *
 * @param where field values that a card must have, empty for all cards of the kind
 */
public record Carry(CardKind kind, Map<String, String> where) {
    public Carry {
        where = Map.copyOf(where);
    }
}
