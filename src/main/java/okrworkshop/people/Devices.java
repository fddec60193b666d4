package okrworkshop.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;

/** Further devices of a trainer, which sign in by a link that is shown on one that is signed in already. Any thread may call. */
public interface Devices {
    /** How long a link opens. */
    Duration LIFE = Duration.ofMinutes(5);

    /**
     * Makes a link that works once; an earlier one that nobody used stops working.
     *
     * @param goal where the device goes afterwards: a path of this server without a slash at the front
     * @return the link's token, stored only as a hash
     */
    String invite(PersonId trainer, String goal);

    /** Whose account the link opens now; looking does not spend it. */
    Optional<Trainer> opens(String token);

    /**
     * Spends the link and signs the browser of this request in, as the sign-in form would.
     *
     * @return the goal of the link
     * @throws okrworkshop.shared.RefusedException {@code device.link-spent}
     */
    String signIn(String token, HttpServletRequest request, HttpServletResponse response);

    /** The open link and the devices that came by one, newest first. */
    List<Device> of(PersonId trainer);

    /** Closes a link, or signs its device out at its next request. */
    void withdraw(PersonId trainer, UUID device);

    /**
     * A link, or the device that used it.
     *
     * @param name what the browser says it is, empty for a link that waits
     */
    record Device(UUID id, String name, Instant madeAt, Instant expiresAt, Optional<Instant> usedAt) {}
}
