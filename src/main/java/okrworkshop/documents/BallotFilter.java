package okrworkshop.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Leaves out votes and scores that one person must not see, and the names of those who stay unknown (rule S5). */
final class BallotFilter {
    private enum Showing {
        AS_GIVEN,
        NAMELESS,
        NOT_AT_ALL
    }

    private static final Comparator<Score> BY_POINTS = Comparator.comparing(
                    (Score score) -> score.card().value())
            .thenComparing(Score::round)
            .thenComparing(Score::criterion)
            .thenComparing(Score::points);

    private final Sight sight;
    private final Map<String, Round> rounds;

    BallotFilter(Sight sight, Map<String, Round> rounds) {
        this.sight = sight;
        this.rounds = rounds;
    }

    /** @param cards that the person sees */
    List<Vote> votes(Iterable<Vote> given, Set<CardId> cards) {
        List<Vote> seen = new ArrayList<>();
        Map<List<Object>, Vote> sums = new LinkedHashMap<>();
        for (Vote vote : given) {
            if (cards.contains(vote.card())) {
                switch (showing(vote.round(), vote.voter())) {
                    case AS_GIVEN -> seen.add(vote);
                    case NAMELESS ->
                        sums.merge(
                                List.of(vote.card(), vote.round()),
                                nameless(vote, 0),
                                (sum, one) -> nameless(sum, one.points()));
                    case NOT_AT_ALL -> {}
                }
            }
        }
        seen.addAll(sums.values());
        return seen;
    }

    /** @param cards that the person sees */
    List<Score> scores(Iterable<Score> given, Set<CardId> cards) {
        List<Score> seen = new ArrayList<>();
        List<Score> nameless = new ArrayList<>();
        for (Score score : given) {
            if (cards.contains(score.card())) {
                switch (showing(score.round(), score.author())) {
                    case AS_GIVEN -> seen.add(score);
                    case NAMELESS -> nameless.add(nameless(score));
                    case NOT_AT_ALL -> {}
                }
            }
        }
        // In the order in which they were given they would tell who goes with whom.
        nameless.sort(BY_POINTS);
        seen.addAll(nameless);
        return seen;
    }

    private Showing showing(String id, Optional<PersonId> giver) {
        @Nullable Round round = rounds.get(id);
        if (round == null || sight.is(giver)) {
            return Showing.AS_GIVEN;
        }
        if (round.hides()) {
            return Showing.NOT_AT_ALL;
        }
        return round.anonymous() ? Showing.NAMELESS : Showing.AS_GIVEN;
    }

    private static Vote nameless(Vote vote, int more) {
        return new Vote(vote.card(), vote.round(), Optional.empty(), vote.points() + more, Optional.empty());
    }

    private static Score nameless(Score score) {
        return new Score(
                score.card(), score.round(), score.criterion(), Optional.empty(), score.points(), Optional.empty());
    }
}
