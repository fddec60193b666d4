package okrworkshop.workshops;

import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * A line of the trainer's list.
 *
 * @param seat who has joined as this person and is still there
 */
public record Expected(ListedPerson person, Optional<PersonId> seat) {}
