package okrworkshop.crew;

import java.time.Instant;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.CrewRole;

/**
 * Somebody of a workshop's crew.
 *
 * @param leads whether this is who moves the room
 * @param arrived when they came by a link; empty for the owner
 */
public record Member(PersonId person, String name, CrewRole role, boolean leads, Optional<Instant> arrived) {}
