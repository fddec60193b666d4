package okrworkshop.documents;

import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * The points that a person gave to a card in a round.
 *
 * @param voter empty for the sum of all people whom the reader may not know
 * @param points at least 1
 * @param person for whom a shared device voted
 */
public record Vote(CardId card, String round, Optional<PersonId> voter, int points, Optional<String> person) {
    /** A person's own vote. */
    public Vote(CardId card, String round, PersonId voter, int points) {
        this(card, round, Optional.of(voter), points, Optional.empty());
    }

    public boolean isBy(PersonId someone) {
        return voter.filter(someone::equals).isPresent();
    }
}
