package okrworkshop.documents.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** Making and moving cards (O1, O3). */
final class CardRules {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]{0,80}");

    private CardRules() {}

    static Operation create(DocumentState document, PersonId author, Operation.Create create) {
        if (document.card(create.card()).isPresent()) {
            throw new RefusedException("card.exists");
        }
        checkName(create.step(), "step.malformed");
        checkPlace(create.place(), create.order());
        create.round().ifPresent(round -> RoundRules.use(document, round, Purpose.WRITE));
        LinkRules.outgoing(document, author, create);
        Map<String, Value> fields = new LinkedHashMap<>();
        create.fields()
                .forEach((name, value) -> typed(create, name, value).ifPresent(typed -> fields.put(name, typed)));
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

    static Operation move(Operation.Move move) {
        checkPlace(move.place(), move.order());
        return move;
    }

    static void checkName(String name, String code) {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException(code);
        }
    }

    private static Optional<Value> typed(Operation.Create create, String name, Value value) {
        return FieldRules.typed(TextRules.field(create.kind(), name), value);
    }

    private static void checkPlace(String place, String order) {
        checkName(place, "place.malformed");
        if (!OrderKeys.valid(order)) {
            throw new RefusedException("order.malformed");
        }
    }
}
