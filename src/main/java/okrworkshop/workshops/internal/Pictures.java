package okrworkshop.workshops.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Round;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.BoardPicture;
import okrworkshop.workshops.BoardPicture.Pile;

/** Counts what stands where on the first board of a step. Pure. */
final class Pictures {
    private Pictures() {}

    /** @param whole with everything that is hidden: of that only numbers are kept */
    static BoardPicture of(StepTemplate step, DocumentView whole) {
        return step.lenses().isEmpty()
                ? BoardPicture.NONE
                : of(step.id(), step.lenses().getFirst(), whole);
    }

    private static BoardPicture of(String step, Lens lens, DocumentView whole) {
        Map<String, Pile> piles = new LinkedHashMap<>();
        places(lens).forEach(place -> piles.put(place, new Pile(0, 0)));
        Set<String> hiding = whole.rounds().stream()
                .filter(round -> round.open() && round.hidden())
                .map(Round::id)
                .collect(Collectors.toSet());
        for (Card card : whole.allCards()) {
            String place = place(lens, card);
            boolean there =
                    card.live() && Situation.written(card) && lens.kinds().contains(card.kind());
            boolean here = !(lens instanceof Lens.Form) || card.step().equals(step);
            if (there && here && piles.containsKey(place)) {
                boolean hidden = card.round().filter(hiding::contains).isPresent();
                piles.computeIfPresent(
                        place,
                        (key, pile) -> hidden
                                ? new Pile(pile.open(), pile.hidden() + 1)
                                : new Pile(pile.open() + 1, pile.hidden()));
            }
        }
        return new BoardPicture(List.copyOf(piles.values()));
    }

    private static List<String> places(Lens lens) {
        if (lens instanceof Lens.Columns columns) {
            return columns.columns().stream().map(Lens.Column::id).toList();
        }
        return lens instanceof Lens.Form form
                ? form.questions()
                : lens.kinds().stream().map(CardKind::wireName).toList();
    }

    private static String place(Lens lens, Card card) {
        return lens instanceof Lens.Columns || lens instanceof Lens.Form
                ? card.place()
                : card.kind().wireName();
    }
}
