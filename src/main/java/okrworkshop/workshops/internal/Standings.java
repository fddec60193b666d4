package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.lint.Tuning;
import okrworkshop.people.Seat;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.BoardPicture;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Wordings;
import org.springframework.stereotype.Component;

/**
 * What a group's document says about the current step, read again only after it or the group changed. Counts hidden cards
 * too, and keeps nothing of them but numbers.
 */
@Component
class Standings {
    private final Documents documents;
    private final DocumentActivity activity;
    private final Wordings wordings;
    private final RecentlyUsed<DocumentId, Standing> known = new RecentlyUsed<>(DocumentActivity.MOST);

    Standings(Documents documents, DocumentActivity activity, Wordings wordings) {
        this.documents = documents;
        this.activity = activity;
        this.wordings = wordings;
    }

    /**
     * @param tuning of the lint, as it was then
     * @param readAfter operations that were on disk when the document was read
     * @param members of the group, as they were then
     * @param gates states by gate, without {@link Gate.Reviewed}
     * @param unchangedSince since when the same gates are met
     */
    record Standing(
            String step,
            Tuning tuning,
            long readAfter,
            List<Seat> members,
            int cards,
            List<GateState> gates,
            Optional<Instant> lastActivity,
            OpenRounds rounds,
            Optional<Instant> unchangedSince,
            BoardPicture picture) {
        Optional<GateState> gate(Gate gate) {
            return gates.stream().filter(state -> state.id().equals(gate.id())).findFirst();
        }
    }

    Standing of(Workshop workshop, DocumentId document, List<Seat> members) {
        StepTemplate step = workshop.step();
        Tuning tuning = workshop.rules().tuning();
        Optional<Long> newest = activity.sequence(document);
        Optional<Standing> last = known.get(document)
                .filter(standing -> standing.step().equals(step.id())
                        && standing.members().equals(members)
                        && standing.tuning().equals(tuning))
                .filter(standing -> newest.filter(sequence -> standing.readAfter() >= sequence)
                        .isPresent());
        return last.orElseGet(() -> {
            DocumentView now = documents.readWhole(document);
            activity.saw(document, now.sequence());
            Optional<Standing> before =
                    known.get(document).filter(standing -> standing.step().equals(step.id()));
            Standing read = read(
                    workshop, new Situation(step, now, members, workshop.cycleEnd(), wordings.with(tuning)), before);
            known.put(document, read);
            return read;
        });
    }

    private Standing read(Workshop workshop, Situation now, Optional<Standing> before) {
        StepTemplate step = now.step();
        int cards = (int) step.lenses().stream()
                .flatMap(lens -> lens.kinds().stream())
                .distinct()
                .flatMap(kind -> now.cards(kind).stream())
                .filter(card -> card.kind() != CardKind.FRAME || card.step().equals(step.id()))
                .count();
        List<GateState> gates = step.done().stream()
                .filter(gate -> !(gate instanceof Gate.Reviewed))
                .map(gate -> GateCheck.check(gate, now))
                .toList();
        return new Standing(
                step.id(),
                workshop.rules().tuning(),
                now.whole().sequence(),
                now.members(),
                cards,
                gates,
                lastActivity(workshop, now.whole()),
                OpenRounds.of(step, now.whole()),
                before.filter(standing -> met(standing.gates()).equals(met(gates)))
                        .map(Standing::unchangedSince)
                        .orElseGet(() -> activity.lastAt(now.whole().id())),
                Pictures.of(step, now.whole()));
    }

    private static List<String> met(List<GateState> gates) {
        return gates.stream().filter(GateState::met).map(GateState::id).toList();
    }

    private Optional<Instant> lastActivity(Workshop workshop, DocumentView document) {
        return activity.lastAt(document.id())
                .or(() -> document.allCards().stream()
                        .filter(card -> !card.isBy(workshop.trainer()))
                        .map(Card::createdAt)
                        .max(Comparator.naturalOrder()));
    }
}
