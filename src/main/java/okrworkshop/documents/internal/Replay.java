package okrworkshop.documents.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Types the values of operations that come from the log. They were accepted once, so nothing is refused: a value that
 * today's rules would not take stays as the text or number that it is.
 */
final class Replay {
    private Replay() {}

    static LoggedOperation typed(DocumentState document, LoggedOperation logged) {
        Operation operation =
                switch (logged.operation()) {
                    case Operation.Create create -> typed(create);
                    case Operation.SetField set ->
                        document.card(set.card())
                                .<Operation>map(card -> typed(card.kind(), set))
                                .orElse(set);
                    case Operation.OnCard other -> other;
                    case Operation.OnRound other -> other;
                };
        return new LoggedOperation(
                logged.sequence(), logged.id(), logged.author(), logged.at(), operation, logged.audience());
    }

    static Value typed(FieldSpec field, Value value) {
        try {
            return FieldRules.typed(field, value).orElse(value);
        } catch (RefusedException e) {
            return value;
        }
    }

    private static Operation typed(Operation.Create create) {
        Map<String, Value> fields = new LinkedHashMap<>();
        create.fields().forEach((name, value) -> fields.put(name, typed(create.kind(), name, value)));
        return new Operation.Create(
                create.card(),
                create.kind(),
                create.step(),
                create.place(),
                create.order(),
                fields,
                create.links(),
                create.round(),
                create.anonymous());
    }

    private static Operation typed(CardKind kind, Operation.SetField set) {
        return new Operation.SetField(
                set.card(), set.field(), set.value().map(value -> typed(kind, set.field(), value)));
    }

    private static Value typed(CardKind kind, String name, Value value) {
        @Nullable FieldSpec field = kind.fields().get(name);
        return field == null ? value : typed(field, value);
    }
}
