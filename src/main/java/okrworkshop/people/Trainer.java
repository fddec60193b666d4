package okrworkshop.people;

import okrworkshop.shared.PersonId;

/**
 * A trainer's account.
 *
 * @param guest whether it came by a link into the crew of a workshop: without a password, and at home nowhere else
 */
public record Trainer(PersonId id, String username, String displayName, boolean guest) {
    /** An account of one's own. */
    public Trainer(PersonId id, String username, String displayName) {
        this(id, username, displayName, false);
    }
}
