package okrworkshop.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * All groups' books in one zip, made in the background while nobody waits for a single file. One at a time for each person;
 * a new order takes the place of the last one. What is ready is kept for an hour, until the server stops, or until the
 * workshop is deleted or somebody's name in it. Every call asks whether the person is in the workshop's crew and refuses
 * strangers with {@code workshop.unknown}. Any thread may call.
 */
public interface Bundles {
    /** @throws okrworkshop.shared.RefusedException {@code files.bundle-empty}, {@code files.bundle-running} */
    Bundle order(PersonId trainer, WorkshopId workshop, BundleWish wish);

    /** The person's bundle of this workshop. */
    Optional<Bundle> latest(PersonId trainer, WorkshopId workshop);

    /** @throws okrworkshop.shared.RefusedException {@code files.bundle-unknown} */
    Bundle state(PersonId trainer, WorkshopId workshop, UUID bundle);

    /**
     * Stops making it; what is ready is deleted.
     *
     * @throws okrworkshop.shared.RefusedException {@code files.bundle-unknown}
     */
    void cancel(PersonId trainer, WorkshopId workshop, UUID bundle);

    /**
     * What is ready.
     *
     * @throws okrworkshop.shared.RefusedException {@code files.bundle-unknown}, {@code files.bundle-unfinished}
     */
    Zip zip(PersonId trainer, WorkshopId workshop, UUID bundle);

    /**
     * @param name for the person who saves it, with extension
     * @param file on this server's disk; it can go at any moment
     */
    record Zip(String name, Path file, long bytes) {}
}
