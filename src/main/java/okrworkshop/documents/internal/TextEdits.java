package okrworkshop.documents.internal;

import java.util.List;
import java.util.OptionalLong;
import okrworkshop.documents.Card;
import okrworkshop.documents.Delta;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.documents.internal.TextMemory.Change;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** Moves edits of texts to where the document is now, and remembers what changes texts. */
final class TextEdits {
    private final DocumentState state;
    private final TextMemory memory;

    TextEdits(DocumentState state) {
        this.state = state;
        this.memory = new TextMemory(state.sequence());
    }

    /**
     * The edit without a base, for the text as it is now.
     *
     * @throws RefusedException {@code text.base}, {@code delta.length}, {@code delta.malformed}, {@code text.malformed},
     *     {@code card.unknown}, {@code field.unknown}, {@code field.type}
     */
    Operation.EditText moved(PersonId author, Tab tab, Operation.EditText edit) {
        Card card = OperationRules.known(state, author, edit.card());
        WithheldRules.check(state, card, edit);
        var unused = TextRules.textField(card.kind(), edit.field());
        int parts = edit.delta().parts().size();
        if (parts == 0 || parts > Delta.PARTS) {
            throw new RefusedException("delta.malformed");
        }
        long base = edit.base().orElseThrow(() -> new RefusedException("op.malformed", "base"));
        if (base > state.sequence()) {
            throw new RefusedException("text.base");
        }
        List<Change> lacking = memory.after(edit.card(), edit.field(), base, tab);
        String text = card.text(edit.field());
        for (Change change : lacking.reversed()) {
            text = change.inverse().apply(text);
        }
        if (edit.delta().cutsPair(text)) {
            throw new RefusedException("text.malformed");
        }
        Delta delta = edit.delta();
        for (Change change : lacking) {
            delta = delta.over(change.delta(), true);
        }
        return new Operation.EditText(edit.card(), edit.field(), OptionalLong.empty(), delta);
    }

    /** Call right before the operation is applied. */
    void note(LoggedOperation logged) {
        switch (logged.operation()) {
            case Operation.EditText edit -> note(logged, edit, edit.field(), edit.delta());
            case Operation.SetField set -> {
                if (isText(set)) {
                    replace(
                            logged,
                            set,
                            set.field(),
                            set.value().map(TextEdits::text).orElse(""));
                }
            }
            case Operation.Decide decide -> {
                replace(logged, decide, "reason", decide.reason());
                replace(logged, decide, "decider", decide.decider());
            }
            case Operation.OnCard other -> {}
            case Operation.OnRound other -> {}
        }
    }

    private boolean isText(Operation.SetField set) {
        return state.card(set.card())
                .flatMap(card ->
                        java.util.Optional.ofNullable(card.kind().fields().get(set.field())))
                .filter(TextRules::isText)
                .isPresent();
    }

    private void replace(LoggedOperation logged, Operation.OnCard operation, String field, String fresh) {
        note(logged, operation, field, Delta.replaceAll(old(operation, field), fresh));
    }

    private void note(LoggedOperation logged, Operation.OnCard operation, String field, Delta delta) {
        memory.add(
                operation.card(),
                field,
                new Change(
                        logged.sequence(),
                        delta,
                        delta.inverse(old(operation, field)),
                        Tab.of(logged.author(), logged.id())));
    }

    private String old(Operation.OnCard operation, String field) {
        return state.card(operation.card()).map(card -> card.text(field)).orElse("");
    }

    private static String text(Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }
}
