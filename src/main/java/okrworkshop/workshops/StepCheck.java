package okrworkshop.workshops;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/**
 * How a group sees its own work of a step: the step's checklist with its answers.
 *
 * @param items all of them, in the order of the checklist
 */
public record StepCheck(String step, String checklist, List<Item> items) {
    public StepCheck {
        items = List.copyOf(items);
    }

    /**
     * @param verdict {@code yes}, {@code partly}, {@code no} or {@code na}; empty without an answer
     * @param comment empty where nothing was said
     */
    public record Item(String id, String verdict, String comment) {
        /** A "no" without a reason is no answer yet. */
        public boolean answered() {
            return no() ? !comment.isBlank() : !verdict.isEmpty();
        }

        public boolean no() {
            return verdict.equals("no");
        }
    }

    /**
     * The checks of all steps that have a checklist, answered or not.
     *
     * @param board of the group, as far as the reader may see it
     */
    public static List<StepCheck> of(WorkshopTemplate template, DocumentView board) {
        List<Card> cards = board.cards(CardKind.REVIEW_ITEM);
        return template.steps().stream()
                .flatMap(step -> step.checklist().flatMap(template::checklist).stream()
                        .map(checklist -> new StepCheck(
                                step.id(),
                                checklist.id(),
                                checklist.items().stream()
                                        .map(item -> item(cards, step, item.id()))
                                        .toList())))
                .toList();
    }

    public int answered() {
        return (int) items.stream().filter(Item::answered).count();
    }

    /** Whether anybody has said anything. */
    public boolean begun() {
        return items.stream().anyMatch(item -> !(item.verdict() + item.comment()).isBlank());
    }

    private static Item item(List<Card> cards, StepTemplate step, String id) {
        Optional<Card> card = cards.stream()
                .filter(each -> each.step().equals(step.id()) && each.place().equals(id))
                .findFirst();
        return new Item(
                id,
                card.map(each -> each.text("verdict")).orElse(""),
                card.map(each -> each.text("comment")).orElse(""));
    }
}
