package okrworkshop.crew;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import okrworkshop.workshops.CrewRole;

/**
 * A link that makes co-trainers or observers. Its token is known to whoever has the link, and to nobody else.
 *
 * @param role never {@link CrewRole#OWNER}
 * @param most how many people it lets in
 * @param uses how many came
 * @param came the names of those who came, in no particular order; some may have been taken out since
 * @param open whether it lets in one more now, as far as the link itself goes; a closed workshop lets in nobody
 */
public record Invitation(
        UUID id,
        CrewRole role,
        Instant madeAt,
        Instant expiresAt,
        int most,
        int uses,
        List<String> came,
        boolean open) {
    public Invitation {
        came = List.copyOf(came);
    }

    /** The same link with the names of who came. */
    public Invitation cameBy(List<String> names) {
        return new Invitation(id, role, madeAt, expiresAt, most, uses, names, open);
    }
}
