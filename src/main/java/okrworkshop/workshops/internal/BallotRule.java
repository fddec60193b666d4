package okrworkshop.workshops.internal;

import java.util.Optional;
import java.util.function.Function;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.documents.Vote;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.Ballot;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/**
 * Who may give how many points to what (rules R2, R4 and R5): in the newest round of the step's own lens, each person with
 * an own budget. Points on cards that are deleted, part of another card or withheld are free again. Pure.
 */
final class BallotRule {
    /** Scores by criterion go from 1 to this. */
    private static final int HIGHEST_SCORE = 5;

    private static final int NO_OR_YES = 2;

    private BallotRule() {}

    static Optional<Refusal> vote(StepTemplate step, Viewer viewer, Operation.CastVote vote, DocumentView document) {
        Optional<Lens> lens = lens(step, vote.round(), document, each -> PlannedRound.voted(step, each));
        return speaker(viewer, vote.person())
                .or(() -> lens.filter(each -> rates(each, vote.card(), document))
                        .flatMap(Lens::ballot)
                        .map(ballot -> spend(ballot, viewer, vote, document))
                        .orElseGet(() -> Optional.of(Refusal.of("vote.not-now"))));
    }

    static Optional<Refusal> score(StepTemplate step, Viewer viewer, Operation.Score score, DocumentView document) {
        Optional<Integer> highest = lens(step, score.round(), document, each -> PlannedRound.scored(step, each))
                .filter(lens -> rates(lens, score.card(), document))
                .flatMap(lens -> highest(lens, score.criterion()));
        Optional<Refusal> refusal = speaker(viewer, score.person());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (highest.isEmpty()) {
            return Optional.of(Refusal.of("vote.not-now"));
        }
        boolean given = score.points().isPresent();
        return given && (score.points().getAsInt() < 1 || score.points().getAsInt() > highest.get())
                ? Optional.of(Refusal.of("vote.points", highest.get()))
                : Optional.empty();
    }

    /** Most points of a criterion, empty for one that the lens does not have. */
    private static Optional<Integer> highest(Lens lens, String criterion) {
        if (lens instanceof Lens.Score score) {
            return score.criteria().stream()
                    .filter(each -> each.field().equals(criterion))
                    .findFirst()
                    .map(each -> HIGHEST_SCORE);
        }
        return criterion.equals(Lens.Okr.SUFFICIENT) ? Optional.of(NO_OR_YES) : Optional.empty();
    }

    /** The lens whose open round it is. */
    private static Optional<Lens> lens(
            StepTemplate step, String round, DocumentView document, Function<Lens, Optional<PlannedRound>> plan) {
        return step.lenses().stream()
                .filter(lens -> plan.apply(lens)
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
    private static boolean rates(Lens lens, CardId card, DocumentView document) {
        return document.card(card)
                .map(found -> lens instanceof Lens.Okr
                        ? found.kind() == CardKind.OBJECTIVE
                        : lens.kinds().contains(found.kind()))
                .orElse(true);
    }

    private static Optional<Refusal> spend(
            Ballot ballot, Viewer viewer, Operation.CastVote vote, DocumentView document) {
        if (vote.points() < 0 || vote.points() > ballot.perCard()) {
            return Optional.of(Refusal.of("vote.per-card", ballot.perCard()));
        }
        return vote.points() > 0 && spentElsewhere(viewer, vote, document) + vote.points() > ballot.points()
                ? Optional.of(Refusal.of("vote.budget", ballot.points()))
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
