package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** What a person may write in the document of their group while the workshop stands as it does (rule O10). Pure. */
final class WriteRule {
    private WriteRule() {}

    static Optional<Refusal> check(Workshop now, Viewer viewer, Operation operation, DocumentView document) {
        if (operation instanceof Operation.Withhold || operation instanceof Operation.Release) {
            return oversee(viewer);
        }
        if (now.phase() != Phase.RUNNING) {
            return Optional.of(Refusal.of("document.read-only"));
        }
        Workshop here = now.groupOf(document.id()).map(now::seenBy).orElse(now);
        if (CheckRule.concerns(operation, document)) {
            return CheckRule.check(here, operation, document);
        }
        return BeatRule.check(here, viewer, operation, document).or(() -> inStep(here, viewer, operation, document));
    }

    private static Optional<Refusal> inStep(Workshop now, Viewer viewer, Operation operation, DocumentView document) {
        return switch (operation) {
            case Operation.Create create -> create(now, create, document);
            case Operation.CastVote vote -> BallotRule.vote(now.step(), viewer, vote, document);
            case Operation.Score score -> BallotRule.score(now.step(), viewer, score, document);
            case Operation.OpenRound open -> RoundRule.open(now, viewer.role(), open, document);
            case Operation.CloseRound close -> RoundRule.close(now, viewer.role(), close);
            case Operation.SetField set -> reached(now, set, document);
            case Operation.EditText edit -> reached(now, edit, document);
            case Operation.AddLink link -> reached(now, link, document);
            case Operation.RemoveLink link -> reached(now, link, document);
            case Operation.Comment comment -> reached(now, comment, document);
            case Operation.Uncomment comment -> reached(now, comment, document);
            case Operation.Resolve resolve -> reached(now, resolve, document);
            case Operation.Decide decide -> reached(now, decide, document);
            case Operation.Move move -> movable(now, move, document);
            case Operation.Group group -> movable(now, group, document);
            case Operation.Merge merge -> movable(now, merge, document);
            case Operation.Delete delete -> movable(now, delete, document);
            case Operation.Restore restore -> movable(now, restore, document);
            case Operation.Withhold withhold -> oversee(viewer);
            case Operation.Release release -> oversee(viewer);
        };
    }

    /** Whatever step, beat and phase it is: what should not stand in the room can always be taken out of it (rule X2). */
    private static Optional<Refusal> oversee(Viewer viewer) {
        return viewer.role() == Role.FACILITATOR && !viewer.looking()
                ? Optional.empty()
                : Optional.of(Refusal.of("card.trainer-only"));
    }

    private static Optional<Refusal> create(Workshop now, Operation.Create create, DocumentView document) {
        if (create.kind() == CardKind.FRAME) {
            return Optional.of(Refusal.of("document.form-fixed"));
        }
        return steps(now).stream()
                .filter(step -> step.id().equals(create.step()) && writes(step, create.kind()))
                .findFirst()
                .map(step -> WritingRound.check(step, create, document))
                .orElseGet(() -> Optional.of(Refusal.of("document.step-not-reached")));
    }

    /** The questions of a form stay where the template put them. */
    private static Optional<Refusal> movable(Workshop now, Operation.OnCard change, DocumentView document) {
        boolean question = document.card(change.card())
                .filter(card -> card.kind() == CardKind.FRAME)
                .isPresent();
        return question ? Optional.of(Refusal.of("document.form-fixed")) : reached(now, change, document);
    }

    /** A card that does not exist is the document's own matter. */
    private static Optional<Refusal> reached(Workshop now, Operation.OnCard change, DocumentView document) {
        CardId id = change.card();
        return document.card(id)
                .filter(card -> !reached(now, card))
                .map(card -> Refusal.of("document.step-not-reached"));
    }

    private static boolean reached(Workshop now, Card card) {
        return card.kind() == CardKind.FRAME
                ? steps(now).stream().anyMatch(step -> step.id().equals(card.step()))
                : steps(now).stream().anyMatch(step -> writes(step, card.kind()));
    }

    /** The current step and those before it. */
    private static List<StepTemplate> steps(Workshop now) {
        return now.template().steps().subList(0, now.position() + 1);
    }

    /** A key result that turns out to be work becomes a task where it was found. */
    private static boolean writes(StepTemplate step, CardKind kind) {
        return step.lenses().stream()
                .anyMatch(lens -> lens.kinds().contains(kind) || lens instanceof Lens.Okr && kind == CardKind.TASK);
    }
}
