package okrworkshop.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Leaves out votes and scores that one person must not see, and sums up those whose givers stay unknown (rule S5). */
final class BallotFilter {
    private enum Showing {
        AS_GIVEN,
        IN_A_SUM,
        NOT_AT_ALL
    }

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
                    case IN_A_SUM ->
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
        Map<List<Object>, Score> sums = new LinkedHashMap<>();
        for (Score score : given) {
            if (cards.contains(score.card())) {
                switch (showing(score.round(), score.author())) {
                    case AS_GIVEN -> seen.add(score);
                    case IN_A_SUM ->
                        sums.merge(
                                List.of(score.card(), score.round(), score.criterion()),
                                nameless(score, 0),
                                (sum, one) -> nameless(sum, one.points()));
                    case NOT_AT_ALL -> {}
                }
            }
        }
        seen.addAll(sums.values());
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
        return round.anonymous() ? Showing.IN_A_SUM : Showing.AS_GIVEN;
    }

    private static Vote nameless(Vote vote, int more) {
        return new Vote(vote.card(), vote.round(), Optional.empty(), vote.points() + more, Optional.empty());
    }

    private static Score nameless(Score score, int more) {
        return new Score(
                score.card(),
                score.round(),
                score.criterion(),
                Optional.empty(),
                score.points() + more,
                Optional.empty());
    }
}
