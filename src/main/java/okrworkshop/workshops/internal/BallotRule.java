package okrworkshop.workshops.internal;

import java.util.Optional;
import java.util.function.BiFunction;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.documents.Vote;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/**
 * Who may give how many points to what (rules R2, R4 and R5): in the newest round of the step's own lens, each person with
 * an own budget. Points on cards that are deleted or part of another card are free again. Pure.
 */
final class BallotRule {
    /** Scores by criterion go from 1 to this. */
    private static final int HIGHEST_SCORE = 5;

    private BallotRule() {}

    static Optional<Refusal> vote(StepTemplate step, Viewer viewer, Operation.CastVote vote, DocumentView document) {
        Optional<Lens.Score> lens =
                lens(step, vote.round(), document, (each, lensStep) -> Optional.of(PlannedRound.voted(lensStep, each)));
        return speaker(viewer, vote.person())
                .or(() -> lens.filter(each -> rates(each, vote.card(), document))
                        .map(each -> spend(each, viewer, vote, document))
                        .orElseGet(() -> Optional.of(Refusal.of("vote.not-now"))));
    }

    static Optional<Refusal> score(StepTemplate step, Viewer viewer, Operation.Score score, DocumentView document) {
        boolean now = lens(step, score.round(), document, (each, lensStep) -> PlannedRound.scored(lensStep, each))
                .filter(lens -> rates(lens, score.card(), document))
                .filter(lens -> lens.criteria().stream()
                        .anyMatch(criterion -> criterion.field().equals(score.criterion())))
                .isPresent();
        Optional<Refusal> refusal = speaker(viewer, score.person());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!now) {
            return Optional.of(Refusal.of("vote.not-now"));
        }
        boolean given = score.points().isPresent();
        return given && (score.points().getAsInt() < 1 || score.points().getAsInt() > HIGHEST_SCORE)
                ? Optional.of(Refusal.of("vote.points", HIGHEST_SCORE))
                : Optional.empty();
    }

    /** The lens whose open round it is. */
    private static Optional<Lens.Score> lens(
            StepTemplate step,
            String round,
            DocumentView document,
            BiFunction<Lens.Score, StepTemplate, Optional<PlannedRound>> plan) {
        return step.lenses().stream()
                .filter(Lens.Score.class::isInstance)
                .map(Lens.Score.class::cast)
                .filter(lens -> plan.apply(lens, step)
                        .flatMap(planned -> planned.open(document))
                        .map(Round::id)
                        .filter(round::equals)
                        .isPresent())
                .findFirst();
    }

    /** A trainer has no voice; a shared device speaks for those whom it has named, any other one for its owner. */
    private static Optional<Refusal> speaker(Viewer viewer, Optional<String> person) {
        if (viewer.role() == Role.FACILITATOR) {
            return Optional.of(Refusal.of("vote.participants-only"));
        }
        boolean known = viewer.people().isEmpty()
                ? person.isEmpty()
                : person.filter(viewer.people()::contains).isPresent();
        return known ? Optional.empty() : Optional.of(Refusal.of("vote.for"));
    }

    /** A card that does not exist is the document's own matter. */
    private static boolean rates(Lens.Score lens, CardId card, DocumentView document) {
        return document.card(card)
                .map(found -> lens.kinds().contains(found.kind()))
                .orElse(true);
    }

    private static Optional<Refusal> spend(
            Lens.Score lens, Viewer viewer, Operation.CastVote vote, DocumentView document) {
        if (vote.points() < 0 || vote.points() > lens.votesPerCard()) {
            return Optional.of(Refusal.of("vote.per-card", lens.votesPerCard()));
        }
        return vote.points() > 0 && spentElsewhere(viewer, vote, document) + vote.points() > lens.votes()
                ? Optional.of(Refusal.of("vote.budget", lens.votes()))
                : Optional.empty();
    }

    private static int spentElsewhere(Viewer viewer, Operation.CastVote vote, DocumentView document) {
        return document.votesOf(viewer.person(), vote.round()).stream()
                .filter(given -> given.person().equals(vote.person()))
                .filter(given -> !given.card().equals(vote.card()))
                .filter(given -> document.card(given.card()).filter(Card::live).isPresent())
                .mapToInt(Vote::points)
                .sum();
    }
}
