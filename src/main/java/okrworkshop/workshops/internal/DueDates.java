package okrworkshop.workshops.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Value;
import okrworkshop.templates.Gate;

/** Whether dates keep to what their cards are part of, and to the cycle. Pure. */
final class DueDates {
    private DueDates() {}

    static List<Card> dated(Gate.Before gate, List<Card> cards) {
        return cards.stream()
                .filter(card -> date(card, gate.field()).isPresent())
                .toList();
    }

    static boolean inTime(Gate.Before gate, Card card, Situation now) {
        LocalDate latest =
                switch (gate.limit()) {
                    case CYCLE -> now.cycleEnd();
                    case PARENT -> parent(gate, card, now).orElse(now.cycleEnd());
                };
        return date(card, gate.field()).filter(date -> date.isAfter(latest)).isEmpty();
    }

    /** The earliest, where a card is part of several. */
    private static Optional<LocalDate> parent(Gate.Before gate, Card card, Situation now) {
        return now.whole().targets(card.id(), LinkType.PARENT).stream()
                .map(parent -> date(parent, gate.field()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> date(Card card, String field) {
        return card.fields().get(field) instanceof Value.Date(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
