package okrworkshop.gallery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rounds of a workshop's gallery walk. Immutable. It holds who gave which dot and wrote which comment: people get
 * {@link WalkResult}s.
 *
 * @param rounds oldest first; only the newest can be open
 */
public record Walk(List<WalkRound> rounds) {
    public static final Walk NONE = new Walk(List.of());

    public Walk {
        rounds = List.copyOf(rounds);
    }

    public Optional<WalkRound> newest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public Optional<WalkRound> round(UUID id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    public Walk and(WalkRound next) {
        return new Walk(Stream.concat(rounds.stream(), Stream.of(next)).toList());
    }

    /** With a round in place of the one with its id. */
    public Walk with(WalkRound changed) {
        return new Walk(rounds.stream()
                .map(round -> round.id().equals(changed.id()) ? changed : round)
                .toList());
    }
}
