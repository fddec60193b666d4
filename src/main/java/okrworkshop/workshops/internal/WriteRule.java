package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.people.Role;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** What may be written in a group's document while the workshop stands as it does. Pure. */
final class WriteRule {
    private WriteRule() {}

    static Optional<Refusal> check(
            Workshop now, Role role, PersonId author, Operation operation, DocumentView document) {
        if (now.phase() != Phase.RUNNING) {
            return Optional.of(Refusal.of("document.read-only"));
        }
        return switch (operation) {
            case Operation.Create create -> create(now, create);
            case Operation.CastVote vote
            when role == Role.FACILITATOR -> Optional.of(Refusal.of("vote.participants-only"));
            case Operation.CastVote vote -> VoteRule.check(now.step(), author, vote, document);
            case Operation.Score score
            when role == Role.FACILITATOR -> Optional.of(Refusal.of("vote.participants-only"));
            case Operation.Score score -> reached(now, score.card(), document);
            case Operation.EditText edit -> reached(now, edit.card(), document);
            case Operation.Group group -> movable(now, group.card(), document);
            case Operation.Merge merge -> movable(now, merge.card(), document);
            case Operation.Comment comment -> reached(now, comment.card(), document);
            case Operation.Uncomment comment -> reached(now, comment.card(), document);
            case Operation.Resolve resolve -> reached(now, resolve.card(), document);
            case Operation.Decide decide -> reached(now, decide.card(), document);
            case Operation.OnRound round when role == Role.FACILITATOR -> Optional.empty();
            case Operation.OnRound round -> Optional.of(Refusal.of("round.not-allowed"));
            case Operation.SetField set -> reached(now, set.card(), document);
            case Operation.AddLink link -> reached(now, link.card(), document);
            case Operation.RemoveLink link -> reached(now, link.card(), document);
            case Operation.Move move -> movable(now, move.card(), document);
            case Operation.Delete delete -> movable(now, delete.card(), document);
            case Operation.Restore restore -> movable(now, restore.card(), document);
        };
    }

    private static Optional<Refusal> create(Workshop now, Operation.Create create) {
        if (create.kind() == CardKind.FRAME) {
            return Optional.of(Refusal.of("document.form-fixed"));
        }
        boolean here =
                steps(now).stream().anyMatch(step -> step.id().equals(create.step()) && writes(step, create.kind()));
        return here ? Optional.empty() : Optional.of(Refusal.of("document.step-not-reached"));
    }

    /** The questions of a form stay where the template put them. */
    private static Optional<Refusal> movable(Workshop now, CardId id, DocumentView document) {
        boolean question =
                document.card(id).filter(card -> card.kind() == CardKind.FRAME).isPresent();
        return question ? Optional.of(Refusal.of("document.form-fixed")) : reached(now, id, document);
    }

    /** A card that does not exist is the document's own matter. */
    private static Optional<Refusal> reached(Workshop now, CardId id, DocumentView document) {
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

    private static boolean writes(StepTemplate step, CardKind kind) {
        return step.lenses().stream().anyMatch(lens -> lens.kinds().contains(kind));
    }
}
