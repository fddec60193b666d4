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

/** The cards with the answers to the checklists of the steps: one for each item, its place; people find them by step and place. */
final class CheckCards {
    private CheckCards() {}

    static List<Operation.Create> of(WorkshopTemplate template) {
        List<Operation.Create> cards = new ArrayList<>();
        for (int at = 0; at < template.steps().size(); at++) {
            StepTemplate step = template.steps().get(at);
            List<Checklist.Item> items = step.checklist()
                    .flatMap(template::checklist)
                    .map(Checklist::items)
                    .orElse(List.of());
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
        }
        return cards;
    }
}
