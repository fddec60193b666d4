package okrworkshop.attention;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/**
 * Somebody asks the trainer to come.
 *
 * @param by who asked
 * @param wholeGroup whether it is the group that asks
 * @param line what it is about, may be empty
 * @param coming the trainer who is on the way
 */
public record HelpCall(
        UUID id, GroupId group, PersonId by, boolean wholeGroup, String line, Instant at, Optional<PersonId> coming) {
    /** Most characters of the line. */
    public static final int LINE = 200;

    /** One person without a word. */
    public boolean raisedHand() {
        return !wholeGroup && line.isEmpty();
    }

    public HelpCall saying(String other) {
        return new HelpCall(id, group, by, wholeGroup, other, at, coming);
    }

    public HelpCall taken(PersonId trainer) {
        return new HelpCall(id, group, by, wholeGroup, line, at, Optional.of(trainer));
    }
}
