package okrworkshop.workshops.internal;

import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/**
 * The items of a step's checklist (rule J5): answered as soon as the step is reached, in every beat, and neither made, moved nor
 * deleted. Pure.
 */
final class CheckRule {
    private static final Set<String> ANSWER = Set.of("verdict", "comment");

    private CheckRule() {}

    /** Whether the operation makes or changes an item. */
    static boolean concerns(Operation operation, DocumentView document) {
        return operation instanceof Operation.Create create && create.kind() == CardKind.REVIEW_ITEM
                || item(operation, document).isPresent();
    }

    /** @param now as the group sees it */
    static Optional<Refusal> check(Workshop now, Operation operation, DocumentView document) {
        String field =
                switch (operation) {
                    case Operation.SetField set -> set.field();
                    case Operation.EditText edit -> edit.field();
                    default -> "";
                };
        if (!ANSWER.contains(field)) {
            return Optional.of(Refusal.of("document.form-fixed"));
        }
        boolean reached = item(operation, document)
                .filter(item -> now.template().steps().subList(0, now.position() + 1).stream()
                        .map(StepTemplate::id)
                        .anyMatch(item.step()::equals))
                .isPresent();
        return reached ? Optional.empty() : Optional.of(Refusal.of("document.step-not-reached"));
    }

    private static Optional<Card> item(Operation operation, DocumentView document) {
        return operation instanceof Operation.OnCard change
                ? document.card(change.card()).filter(card -> card.kind() == CardKind.REVIEW_ITEM)
                : Optional.empty();
    }
}
