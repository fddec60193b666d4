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
 * The items of a step's checklist (rule J5): answered as soon as the step is reached, in every beat; made only as
 * {@link CheckCards} has them, and neither moved nor deleted. Pure.
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
        return switch (operation) {
            case Operation.Create create -> create(now, create);
            case Operation.SetField set -> answer(now, set.field(), set, document);
            case Operation.EditText edit -> answer(now, edit.field(), edit, document);
            default -> Optional.of(Refusal.of("document.form-fixed"));
        };
    }

    private static Optional<Refusal> create(Workshop now, Operation.Create create) {
        Optional<StepTemplate> step = reached(now, create.step());
        if (step.isEmpty()) {
            return Optional.of(Refusal.of("document.step-not-reached"));
        }
        return CheckCards.of(now.template(), step.get()).contains(create)
                ? Optional.empty()
                : Optional.of(Refusal.of("document.form-fixed"));
    }

    private static Optional<Refusal> answer(Workshop now, String field, Operation operation, DocumentView document) {
        if (!ANSWER.contains(field)) {
            return Optional.of(Refusal.of("document.form-fixed"));
        }
        return item(operation, document)
                        .flatMap(item -> reached(now, item.step()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("document.step-not-reached"));
    }

    private static Optional<StepTemplate> reached(Workshop now, String step) {
        return now.template().steps().subList(0, now.position() + 1).stream()
                .filter(each -> each.id().equals(step))
                .findFirst();
    }

    private static Optional<Card> item(Operation operation, DocumentView document) {
        return operation instanceof Operation.OnCard change
                ? document.card(change.card()).filter(card -> card.kind() == CardKind.REVIEW_ITEM)
                : Optional.empty();
    }
}
