package okrworkshop.documents.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Score;
import okrworkshop.documents.Vote;
import okrworkshop.shared.PersonId;

/** The votes and scores of a document: a new one replaces the same person's older one. */
final class Ballots {
    private final Map<Key, Vote> votes = new LinkedHashMap<>();
    private final Map<Key, Score> scores = new LinkedHashMap<>();
    /** For the budget, which is counted with each vote. */
    private final Map<Giver, Map<Key, Vote>> votesByGiver = new HashMap<>();

    void put(Vote vote) {
        var key = new Key(vote.card(), vote.round(), "", vote.voter(), vote.person());
        votes.put(key, vote);
        votesByGiver
                .computeIfAbsent(new Giver(vote.voter(), vote.round()), giver -> new LinkedHashMap<>())
                .put(key, vote);
    }

    void put(Score score) {
        scores.put(key(score), score);
    }

    void cast(Operation.CastVote vote, PersonId voter) {
        var by = Optional.of(voter);
        if (vote.points() == 0) {
            var key = new Key(vote.card(), vote.round(), "", by, vote.person());
            votes.remove(key);
            votesByGiver
                    .getOrDefault(new Giver(by, vote.round()), new HashMap<>())
                    .remove(key);
        } else {
            put(new Vote(vote.card(), vote.round(), by, vote.points(), vote.person()));
        }
    }

    void give(Operation.Score given, PersonId author) {
        var score = new Score(
                given.card(),
                given.round(),
                given.criterion(),
                Optional.of(author),
                given.points().orElse(0),
                given.person());
        if (given.points().isPresent()) {
            put(score);
        } else {
            scores.remove(key(score));
        }
    }

    Collection<Vote> votesOf(PersonId voter, String round) {
        return votesByGiver
                .getOrDefault(new Giver(Optional.of(voter), round), Map.of())
                .values();
    }

    Collection<Vote> votes() {
        return Collections.unmodifiableCollection(votes.values());
    }

    Collection<Score> scores() {
        return Collections.unmodifiableCollection(scores.values());
    }

    private static Key key(Score score) {
        return new Key(score.card(), score.round(), score.criterion(), score.author(), score.person());
    }

    private record Giver(Optional<PersonId> voter, String round) {}

    private record Key(
            CardId card, String round, String criterion, Optional<PersonId> author, Optional<String> person) {}
}
