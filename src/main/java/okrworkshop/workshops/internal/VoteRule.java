package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Vote;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/** Who may give how many points to what. Points on deleted cards are free again. Pure. */
final class VoteRule {
    private VoteRule() {}

    static Optional<Refusal> check(StepTemplate step, PersonId author, Operation.CastVote vote, DocumentView document) {
        Optional<Lens.Score> score = step.lenses().stream()
                .filter(Lens.Score.class::isInstance)
                .map(Lens.Score.class::cast)
                .filter(lens -> lens.votes() > 0)
                .findFirst();
        if (score.isEmpty() || !vote.round().equals(step.id()) || !votable(score.get(), vote, document)) {
            return Optional.of(Refusal.of("vote.not-now"));
        }
        int perCard = score.get().votesPerCard();
        if (vote.points() < 0 || vote.points() > perCard) {
            return Optional.of(Refusal.of("vote.per-card", perCard));
        }
        int budget = score.get().votes();
        return vote.points() > 0 && spentElsewhere(author, vote, document) + vote.points() > budget
                ? Optional.of(Refusal.of("vote.budget", budget))
                : Optional.empty();
    }

    /** A card that does not exist is the document's own matter. */
    private static boolean votable(Lens.Score score, Operation.CastVote vote, DocumentView document) {
        return document.card(vote.card())
                .map(card -> score.kinds().contains(card.kind()))
                .orElse(true);
    }

    private static int spentElsewhere(PersonId author, Operation.CastVote vote, DocumentView document) {
        return document.votes().stream()
                .filter(given -> given.isBy(author))
                .filter(given -> given.round().equals(vote.round()))
                .filter(given -> !given.card().equals(vote.card()))
                .filter(given -> document.card(given.card())
                        .filter(card -> !card.deleted())
                        .isPresent())
                .mapToInt(Vote::points)
                .sum();
    }
}
