package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.templates.Gate;
import okrworkshop.workshops.GroupProgress.GateState;

/** How far a document meets a condition of a definition of done. Pure. An empty card counts for nothing. */
final class GateCheck {
    private GateCheck() {}

    /** @throws IllegalArgumentException for {@link Gate.Reviewed}, which no document of the group can answer */
    static GateState check(Gate gate, DocumentView document, String step) {
        return switch (gate) {
            case Gate.Count count -> count(count, document);
            case Gate.Filled filled -> filled(filled, document);
            case Gate.Linked linked ->
                all(
                        linked.id(),
                        cards(document, linked.kind()),
                        card -> document.targets(card.id(), linked.link()).stream()
                                .anyMatch(target -> target.kind() == linked.to()));
            case Gate.Covered covered ->
                all(covered.id(), cards(document, covered.kind()), card -> {
                    long sources = document.sources(card.id(), covered.link()).stream()
                            .filter(source -> source.kind() == covered.from() && written(source))
                            .count();
                    return sources >= covered.min() && sources <= covered.max();
                });
            case Gate.Answered answered -> answered(answered, document, step);
            case Gate.Reviewed reviewed -> throw new IllegalArgumentException(reviewed.id());
        };
    }

    /** Cards of the kind on which somebody wrote, in no particular order: large boards are measured while people write. */
    static List<Card> cards(DocumentView document, CardKind kind) {
        var cards = new ArrayList<Card>();
        for (Card card : document.allCards()) {
            if (card.kind() == kind && card.live() && written(card)) {
                cards.add(card);
            }
        }
        return cards;
    }

    private static boolean written(Card card) {
        for (String field : card.fields().keySet()) {
            if (card.filled(field)) {
                return true;
            }
        }
        return false;
    }

    private static GateState count(Gate.Count gate, DocumentView document) {
        int have = (int) cards(document, gate.kind()).stream()
                .filter(card -> gate.place().isEmpty() || gate.place().equals(card.place()))
                .filter(card -> matches(card, gate.where()))
                .count();
        return new GateState(gate.id(), have >= gate.min() && have <= gate.max(), have, gate.min());
    }

    private static GateState filled(Gate.Filled gate, DocumentView document) {
        List<Card> cards = cards(document, gate.kind());
        int have =
                (int) cards.stream().filter(card -> card.filled(gate.field())).count();
        int need = Math.max(1, (int) Math.ceil(cards.size() * gate.share() - 1e-9));
        return new GateState(gate.id(), have >= need, have, need);
    }

    private static GateState all(String id, List<Card> cards, Predicate<Card> condition) {
        int have = (int) cards.stream().filter(condition).count();
        int need = Math.max(1, cards.size());
        return new GateState(id, have >= need, have, need);
    }

    private static GateState answered(Gate.Answered gate, DocumentView document, String step) {
        boolean met = document.cards(CardKind.FRAME).stream()
                .anyMatch(card -> card.step().equals(step)
                        && card.place().equals(gate.question())
                        && !card.text().isBlank());
        return new GateState(gate.id(), met, met ? 1 : 0, 1);
    }

    private static boolean matches(Card card, Map<String, String> where) {
        return where.entrySet().stream()
                .allMatch(entry -> card.text(entry.getKey()).equals(entry.getValue()));
    }
}
