package okrworkshop.attention;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import okrworkshop.shared.PersonId;

/**
 * A question from the room.
 *
 * @param by who asked; told to nobody when it was asked without a name
 * @param hidden whether only the trainer sees it any more
 * @param votes who wants to know it too
 */
public record Question(
        UUID id,
        PersonId by,
        boolean nameless,
        String line,
        Instant at,
        boolean answered,
        boolean hidden,
        Set<PersonId> votes) {
    /** Most characters of the line. */
    public static final int LINE = 300;

    public Question {
        votes = Set.copyOf(votes);
    }

    public Question voted(PersonId person, boolean vote) {
        Set<PersonId> all = new HashSet<>(votes);
        if (vote) {
            all.add(person);
        } else {
            all.remove(person);
        }
        return new Question(id, by, nameless, line, at, answered, hidden, all);
    }

    public Question marked(boolean nowAnswered, boolean nowHidden) {
        return new Question(id, by, nameless, line, at, nowAnswered, nowHidden, votes);
    }
}
