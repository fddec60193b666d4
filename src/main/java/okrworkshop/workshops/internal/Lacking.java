package okrworkshop.workshops.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Sight;
import okrworkshop.workshops.GroupProgress.GateState;

/**
 * States of conditions that name the cards on which something is missing. Everybody in the group reads them, so a card
 * that is hidden from somebody counts, but is never named (rules S4 and S7). Pure.
 */
final class Lacking {
    private static final Comparator<Card> BOARD_ORDER =
            Comparator.comparing(Card::order).thenComparing(card -> card.id().value());
    private static final double ROUNDING = 1e-9;

    private Lacking() {}

    /** @param lacking what is to be looked at as long as the condition is not met, in any order */
    static GateState state(String id, boolean met, int have, int need, List<Card> lacking, DocumentView whole) {
        List<String> missing = met
                ? List.of()
                : lacking.stream()
                        .sorted(BOARD_ORDER)
                        .filter(card -> Sight.ofEverybody().sees(whole, card.id()))
                        .limit(GateState.NAMED)
                        .map(card -> card.id().value())
                        .toList();
        return new GateState(id, met, have, need, missing);
    }

    /** At least the share of the cards, and at least one, has what is asked for. */
    static GateState share(String id, double share, List<Card> cards, Predicate<Card> good, DocumentView whole) {
        List<Card> lacking = cards.stream().filter(good.negate()).toList();
        int have = cards.size() - lacking.size();
        int need = Math.max(1, (int) Math.ceil(cards.size() * share - ROUNDING));
        return state(id, have >= need, have, need, lacking, whole);
    }

    static GateState all(String id, List<Card> cards, Predicate<Card> good, DocumentView whole) {
        return share(id, 1, cards, good, whole);
    }
}
