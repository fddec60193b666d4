package okrworkshop.workshops.internal;

import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.Beat;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** What the beat of a group leaves to its members (rule G2). Trainers may always write. Pure. */
final class BeatRule {
    private static final Set<String> DECISION = Set.of("decision", "decider", "reason");

    private BeatRule() {}

    static Optional<Refusal> check(Workshop now, Viewer viewer, Operation operation, DocumentView document) {
        if (viewer.role() == Role.FACILITATOR) {
            return Optional.empty();
        }
        return beat(now, document).flatMap(beat -> switch (beat) {
            case BRIEF -> Optional.of(Refusal.of("beat.read-only"));
            case SILENT -> silent(viewer, operation, document);
            case SHARE -> share(now.step(), operation, document);
            case DECIDE -> Optional.empty();
            case REVIEW -> review(operation);
        });
    }

    private static Optional<Beat> beat(Workshop now, DocumentView document) {
        return now.groupOf(document.id()).flatMap(group -> beat(now.step(), group));
    }

    static Optional<Beat> beat(StepTemplate step, Group group) {
        return step.beats().stream().map(StepBeat::beat).skip(group.beat().at()).findFirst();
    }

    /** One's own cards alone; a card that does not exist is the document's own matter. */
    private static Optional<Refusal> silent(Viewer viewer, Operation operation, DocumentView document) {
        return switch (operation) {
            case Operation.Create ignored -> Optional.empty();
            case Operation.CastVote ignored -> notYet();
            case Operation.Score ignored -> notYet();
            case Operation.Decide ignored -> notYet();
            case Operation.OnRound ignored -> Optional.of(Refusal.of("beat.rounds"));
            case Operation.OnCard change ->
                document.card(change.card())
                        .filter(card -> !card.isBy(viewer.person()))
                        .map(card -> Refusal.of("beat.own-cards"));
        };
    }

    private static Optional<Refusal> share(StepTemplate step, Operation operation, DocumentView document) {
        boolean early =
                switch (operation) {
                    case Operation.CastVote ignored -> true;
                    case Operation.Score ignored -> true;
                    case Operation.Decide ignored -> true;
                    case Operation.OpenRound open -> open.purpose() != Purpose.WRITE;
                    case Operation.CloseRound close -> given(close, document);
                    case Operation.SetField set -> decides(step, set, set.field(), document);
                    case Operation.EditText edit -> decides(step, edit, edit.field(), document);
                    case Operation.Create create ->
                        create.kind() == CardKind.STRATEGY
                                && create.fields().keySet().stream().anyMatch(field -> weighs(step, field));
                    case Operation.OnCard ignored -> false;
                };
        return early ? notYet() : Optional.empty();
    }

    private static Optional<Refusal> review(Operation operation) {
        boolean talk = operation instanceof Operation.Comment
                || operation instanceof Operation.Uncomment
                || operation instanceof Operation.Resolve;
        return talk ? Optional.empty() : Optional.of(Refusal.of("beat.comments-only"));
    }

    private static boolean given(Operation.CloseRound close, DocumentView document) {
        return document.round(close.round())
                .map(Round::purpose)
                .filter(purpose -> purpose != Purpose.WRITE)
                .isPresent();
    }

    private static boolean decides(StepTemplate step, Operation.OnCard change, String field, DocumentView document) {
        return weighs(step, field)
                && document.card(change.card())
                        .filter(card -> card.kind() == CardKind.STRATEGY)
                        .isPresent();
    }

    /** A part of a strategy's decision, or a score on which the group agrees. */
    private static boolean weighs(StepTemplate step, String field) {
        return DECISION.contains(field)
                || step.lenses().stream()
                        .filter(Lens.Score.class::isInstance)
                        .map(Lens.Score.class::cast)
                        .flatMap(lens -> lens.criteria().stream())
                        .anyMatch(criterion -> criterion.field().equals(field));
    }

    private static Optional<Refusal> notYet() {
        return Optional.of(Refusal.of("beat.not-yet"));
    }
}
