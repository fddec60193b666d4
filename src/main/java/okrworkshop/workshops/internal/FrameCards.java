package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** The cards that a group's document starts with: one for each question of each form. */
final class FrameCards {
    private FrameCards() {}

    static List<Operation.Create> of(WorkshopTemplate template) {
        List<Operation.Create> cards = new ArrayList<>();
        for (StepTemplate step : template.steps()) {
            for (Lens lens : step.lenses()) {
                if (lens instanceof Lens.Form form) {
                    form.questions().forEach(question -> cards.add(card(step, question, cards.size())));
                }
            }
        }
        return cards;
    }

    static CardId id(String step, String question) {
        return new CardId("frame-" + step + "-" + question);
    }

    private static Operation.Create card(StepTemplate step, String question, int number) {
        return new Operation.Create(
                id(step.id(), question),
                CardKind.FRAME,
                step.id(),
                question,
                OrderKeys.inRow(number),
                Map.of(),
                List.of());
    }
}
