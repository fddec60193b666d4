package okrworkshop.documents.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.documents.Card;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.shared.RefusedException;

/** Rounds and what is given in them (O5, R1 to R3). Who may open one and the budgets are the {@code Guard}'s. */
final class RoundRules {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final Pattern CRITERION = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private RoundRules() {}

    static Operation open(DocumentState document, Operation.OpenRound open) {
        boolean secretPoints = open.purpose() == Purpose.WRITE || !open.anonymous() || open.hidden();
        if (!ID.matcher(open.round()).matches() || !secretPoints) {
            throw new RefusedException("round.malformed");
        }
        CardRules.checkName(open.step(), "step.malformed");
        if (document.round(open.round()).isPresent()) {
            throw new RefusedException("round.exists");
        }
        if (document.rounds().size() >= Limits.ROUNDS) {
            throw new RefusedException("document.rounds-full", Limits.ROUNDS);
        }
        return open;
    }

    static Operation close(DocumentState document, Operation.CloseRound close) {
        openRound(document, close.round());
        return close;
    }

    /** @throws RefusedException {@code round.unknown}, {@code round.closed}, {@code round.purpose} */
    static void use(DocumentState document, String id, Purpose purpose) {
        if (openRound(document, id).purpose() != purpose) {
            throw new RefusedException("round.purpose");
        }
    }

    static Operation vote(DocumentState document, Card card, Operation.CastVote vote) {
        if (vote.points() < 0 || vote.points() > Limits.POINTS) {
            throw new RefusedException("vote.points", Limits.POINTS);
        }
        checkGiven(document, card, vote.round(), Purpose.VOTE, vote.points() == 0, vote.person());
        if (document.votes().size() >= Limits.VOTES && vote.points() > 0) {
            throw new RefusedException("document.votes-full", Limits.VOTES);
        }
        return vote;
    }

    static Operation score(DocumentState document, Card card, Operation.Score score) {
        int points = score.points().orElse(0);
        if (points < 0 || points > Limits.SCORE_POINTS) {
            throw new RefusedException("vote.points", Limits.SCORE_POINTS);
        }
        if (!CRITERION.matcher(score.criterion()).matches()) {
            throw new RefusedException("op.malformed", "criterion");
        }
        checkGiven(document, card, score.round(), Purpose.SCORE, score.points().isEmpty(), score.person());
        if (document.scores().size() >= Limits.SCORES && score.points().isPresent()) {
            throw new RefusedException("document.votes-full", Limits.SCORES);
        }
        return score;
    }

    /** @param takenBack what was given to a card before it was merged can be taken back and given elsewhere */
    private static void checkGiven(
            DocumentState document,
            Card card,
            String round,
            Purpose purpose,
            boolean takenBack,
            Optional<String> person) {
        if (card.deleted()) {
            throw new RefusedException("card.deleted");
        }
        if (card.mergedInto().isPresent() && !takenBack) {
            throw new RefusedException("card.merged");
        }
        use(document, round, purpose);
        if (person.filter(name -> !FieldRules.isName(name)).isPresent()) {
            throw new RefusedException("vote.for");
        }
    }

    private static Round openRound(DocumentState document, String id) {
        Round round = document.round(id).orElseThrow(() -> new RefusedException("round.unknown"));
        if (!round.open()) {
            throw new RefusedException("round.closed");
        }
        return round;
    }
}
