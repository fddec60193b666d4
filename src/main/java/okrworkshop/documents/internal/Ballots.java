package okrworkshop.documents.internal;

import java.util.Collection;
import java.util.Collections;
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

    void put(Vote vote) {
        votes.put(new Key(vote.card(), vote.round(), "", vote.voter(), vote.person()), vote);
    }

    void put(Score score) {
        scores.put(key(score), score);
    }

    void cast(Operation.CastVote vote, PersonId voter) {
        var by = Optional.of(voter);
        if (vote.points() == 0) {
            votes.remove(new Key(vote.card(), vote.round(), "", by, vote.person()));
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

    Collection<Vote> votes() {
        return Collections.unmodifiableCollection(votes.values());
    }

    Collection<Score> scores() {
        return Collections.unmodifiableCollection(scores.values());
    }

    private static Key key(Score score) {
        return new Key(score.card(), score.round(), score.criterion(), score.author(), score.person());
    }

    private record Key(
            CardId card, String round, String criterion, Optional<PersonId> author, Optional<String> person) {}
}
