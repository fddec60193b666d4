package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/**
 * The cards with the answers to the checklist of a step: one for each item, its place; people find them by step and place. The
 * same whoever makes them, so that two who begin at once make each only once.
 */
final class CheckCards {
    private CheckCards() {}

    /** @return nothing for a step without a checklist */
    static List<Operation.Create> of(WorkshopTemplate template, StepTemplate step) {
        int at = template.steps().indexOf(step);
        List<Checklist.Item> items = step.checklist()
                .flatMap(template::checklist)
                .map(Checklist::items)
                .orElse(List.of());
        List<Operation.Create> cards = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            cards.add(new Operation.Create(
                    new CardId("check-" + at + "-" + item),
                    CardKind.REVIEW_ITEM,
                    step.id(),
                    items.get(item).id(),
                    OrderKeys.inRow(item),
                    Map.of(),
                    List.of()));
        }
        return cards;
    }
}
