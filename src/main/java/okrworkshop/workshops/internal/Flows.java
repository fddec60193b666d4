package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.templates.Carry;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Flow;

/** Counts what a step receives of a document. Pure. A card that matches several carries of its kind counts once. */
final class Flows {
    private Flows() {}

    /** @param seen the document as everybody may see it: what is still hidden does not flow yet */
    static List<Flow.Part> into(StepTemplate step, DocumentView seen) {
        return step.carry().stream()
                .map(Carry::kind)
                .distinct()
                .map(kind -> part(step, kind, seen))
                .toList();
    }

    private static Flow.Part part(StepTemplate step, CardKind kind, DocumentView seen) {
        List<Card> cards = seen.cards(kind).stream().filter(Situation::written).toList();
        int flows = (int) cards.stream()
                .filter(card -> step.carry().stream()
                        .anyMatch(carry -> carry.kind() == kind && GateCheck.matches(card, carry.where())))
                .count();
        return new Flow.Part(kind, flows, cards.size() - flows);
    }
}
