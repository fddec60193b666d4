package okrworkshop.documents;

import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * How a person scored a card by one criterion in a round.
 *
 * @param author empty for somebody whom the reader may not know
 * @param points 0 to {@link Limits#SCORE_POINTS}
 * @param person for whom a shared device scored
 */
public record Score(
        CardId card, String round, String criterion, Optional<PersonId> author, int points, Optional<String> person) {
    public boolean isBy(PersonId someone) {
        return author.filter(someone::equals).isPresent();
    }
}
