package okrworkshop.takehome;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Mail with the way to one's page, for those who left an address. An address is kept until the mail has been sent, the person takes
 * it back, or {@link #KEPT} is over; no log ever names one. Any thread may call. Calls with a {@code trainer} refuse strangers ({@code
 * workshop.unknown}); for the others callers have established who the person is.
 */
public interface Mailings {
    /** How long an address waits at most. */
    Duration KEPT = Duration.ofDays(30);

    /** Whether this server can send mail at all. */
    boolean available();

    /** The address that the person has left and that is still kept; for the person's own eyes. */
    Optional<String> address(Seat seat);

    /**
     * Leaves an address in place of the one before.
     *
     * @throws okrworkshop.shared.RefusedException {@code mail.address}, {@code mail.unavailable}, {@code home.closed}
     */
    void leave(Seat seat, String address);

    /** Takes the address back; nothing is kept of it. */
    void withdraw(Seat seat);

    /** How it stands. */
    Mailing of(PersonId trainer, WorkshopId workshop);

    /**
     * Begins to send to everybody who left an address, in the background; those to whom it failed before are tried again. While
     * it runs, calling again does nothing.
     *
     * @throws okrworkshop.shared.RefusedException {@code crew.observer}, {@code mail.unavailable}, {@code mail.no-link} when nobody
     *     knows this server's address, {@code home.closed}
     */
    void send(PersonId trainer, WorkshopId workshop);

    /** Calls back when something changed, on any thread, until what it returns is run. */
    Runnable listen(WorkshopId workshop, Runnable changed);
}
