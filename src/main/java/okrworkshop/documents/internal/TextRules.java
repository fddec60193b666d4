package okrworkshop.documents.internal;

import java.util.Map;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.FieldType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Filling fields of a card (O2, O14, T6). */
final class TextRules {
    private TextRules() {}

    static Operation set(Card card, Operation.SetField set) {
        FieldSpec field = field(card.kind(), set.field());
        return new Operation.SetField(
                set.card(), set.field(), set.value().flatMap(value -> FieldRules.typed(field, value)));
    }

    /** The edit must fit the text as it is now. */
    static Operation edit(Card card, Operation.EditText edit) {
        FieldSpec field = textField(card.kind(), edit.field());
        var text = new Value.Text(edit.delta().apply(card.text(edit.field())));
        var unused = FieldRules.typed(field, text);
        return edit;
    }

    static Operation decide(Card card, Operation.Decide decide) {
        Map<String, Value> parts = Map.of(
                "decision", new Value.Text(decide.decision().orElse("")),
                "reason", new Value.Text(decide.reason()),
                "decider", new Value.Text(decide.decider()));
        parts.forEach((name, value) -> {
            var unused = FieldRules.typed(field(card.kind(), name), value);
        });
        if (decide.decision().filter(String::isEmpty).isPresent()) {
            throw new RefusedException("field.type", "decision");
        }
        return decide;
    }

    /** @throws RefusedException {@code field.unknown}, {@code field.type} for a field that holds something else */
    static FieldSpec textField(CardKind kind, String name) {
        FieldSpec field = field(kind, name);
        if (!isText(field)) {
            throw new RefusedException("field.type", name);
        }
        return field;
    }

    /** Whether edits at character level are for this field. */
    static boolean isText(FieldSpec field) {
        return field.type() == FieldType.TEXT || field.type() == FieldType.LINE;
    }

    static FieldSpec field(CardKind kind, String name) {
        @Nullable FieldSpec field = kind.fields().get(name);
        if (field == null) {
            throw new RefusedException("field.unknown", kind.wireName());
        }
        return field;
    }
}
