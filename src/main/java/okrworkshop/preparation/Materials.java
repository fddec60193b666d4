package okrworkshop.preparation;

import java.util.List;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * What people bring along. Any thread may call. Calls with a {@code trainer} refuse other people's workshops with
 * {@code workshop.unknown}; the others are for whoever has the workshop's code.
 */
public interface Materials {
    /** Bytes of a file. */
    int FILE_SIZE = 10_000_000;

    /** Handed in by a person or read from a file. */
    sealed interface Content {
        record Pasted(String text) implements Content {}

        record File(byte[] bytes) implements Content {}
    }

    /** Oldest first. */
    List<Material> of(PersonId trainer, WorkshopId workshop);

    /**
     * @throws okrworkshop.shared.RefusedException {@code material.list-unknown}, {@code material.way} when the list does
     *     not take it like this, {@code material.full} (limit), {@code material.too-large} (megabytes),
     *     {@code material.unpacks}, {@code material.macros}, {@code material.old-office}, {@code material.locked},
     *     {@code material.unreadable}, {@code material.empty}
     */
    Material add(PersonId trainer, WorkshopId workshop, String list, String name, Content content);

    /**
     * Shows it in these steps of the room, and in no other.
     *
     * @throws okrworkshop.shared.RefusedException {@code material.unknown}, {@code step.unknown} when the list's steps do
     *     not have it, {@code material.room-full}
     */
    Material choose(PersonId trainer, WorkshopId workshop, UUID material, List<String> steps);

    /** @throws okrworkshop.shared.RefusedException {@code material.unknown} */
    void delete(PersonId trainer, WorkshopId workshop, UUID material);

    /** What this browser handed in, oldest first. */
    List<Material> of(WorkshopId workshop, Visitor visitor);

    /**
     * @param by who hands it in, may be empty
     * @throws okrworkshop.shared.RefusedException as {@link #add}, {@code material.trainer-only},
     *     {@code material.own-full} (limit), {@code workshop.over} when it is closed, {@code name.too-long}
     */
    Material handIn(WorkshopId workshop, Visitor visitor, String list, String name, String by, Content content);

    /** @throws okrworkshop.shared.RefusedException {@code material.unknown} also for those of others */
    void takeBack(WorkshopId workshop, Visitor visitor, UUID material);
}
