package okrworkshop.gallery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Gallery walks. Any thread may call. Calls with a {@code trainer} refuse everybody but the crew with {@code workshop.unknown},
 * and observers who change something with {@code crew.observer}.
 */
public interface Walks {
    /** Most dots of one person in a round. */
    int DOTS = 9;

    /** Most minutes that are given at once. */
    int MINUTES = 120;

    /** Most rounds of a workshop. */
    int ROUNDS = 20;

    /** Most characters of a comment. */
    int COMMENT = 1_000;

    /** Most comments of one person in a round. */
    int COMMENTS = 100;

    /** Most comments of a round. */
    int ALL_COMMENTS = 5_000;

    /** What everybody may read of all rounds, oldest first. */
    List<WalkResult> results(WorkshopId workshop);

    /** The same for the crew, with comments and statements that trainers have taken out of sight, marked as such. */
    List<WalkResult> overseen(PersonId trainer, WorkshopId workshop);

    /**
     * Hangs the drafts of all groups as they are now, and opens a round on all screens.
     *
     * @param dots of each person, 1 to {@link #DOTS}
     * @param minutes 1 to {@link #MINUTES}
     * @param named whether comments carry names
     * @throws okrworkshop.shared.RefusedException {@code workshop.not-running}, {@code gallery.still-open}, {@code gallery.full}
     *     (limit), {@code gallery.dots} (limit), {@code gallery.minutes} (limit), {@code gallery.nothing} when no group has
     *     written an objective or a key result
     */
    void open(PersonId trainer, WorkshopId workshop, int dots, int minutes, boolean named);

    /**
     * Gives more time. The newest round is open again by it, and back on the projectors when it was closed.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.not-running}, {@code gallery.unknown} also for an earlier
     *     round, {@code gallery.minutes} (limit)
     */
    void prolong(PersonId trainer, WorkshopId workshop, UUID round, Duration by);

    /** Closes it: no more dots, and comments only for {@link WalkRound#GRACE}. */
    void close(PersonId trainer, WorkshopId workshop, UUID round);

    /** Puts it on the projectors, or takes it down. */
    void hang(PersonId trainer, WorkshopId workshop, UUID round, boolean onWall);

    /**
     * Takes a comment off all screens, or puts it back.
     *
     * @throws okrworkshop.shared.RefusedException {@code gallery.unknown}, {@code gallery.comment-unknown}
     */
    void hide(PersonId trainer, WorkshopId workshop, UUID round, String comment, boolean away);

    /**
     * Takes a statement's card out of everybody's sight, on its board as well, or shows it again (rule X1); also that of a group
     * that was merged, whose board nobody writes on.
     *
     * @throws okrworkshop.shared.RefusedException {@code gallery.unknown}, {@code card.unknown}, {@code store.failed}
     */
    void withhold(PersonId trainer, WorkshopId workshop, WalkRound.Place place, boolean away);

    /**
     * Puts so many dots on a statement, in place of those that the voice had there.
     *
     * @throws okrworkshop.shared.RefusedException {@code deed.participants-only}, {@code workshop.not-running}, {@code gallery.for},
     *     {@code gallery.unknown}, {@code gallery.closed}, {@code gallery.statement}, {@code gallery.own}, {@code
     *     gallery.budget} (limit)
     */
    void dot(PersonId member, WorkshopId workshop, UUID round, WalkRound.Place place, int dots, String speaksFor);

    /**
     * Says something about a statement. The same id of the same voice again does nothing.
     *
     * @param id 1 to 40 of {@code [A-Za-z0-9_-]}
     * @throws okrworkshop.shared.RefusedException those of {@link #dot} but {@code workshop.not-running} (a sentence that was begun
     *     can be sent for {@link WalkRound#GRACE}), {@code gallery.own} and {@code gallery.budget}, {@code text.empty}, {@code text.too-long} (limit), {@code text.malformed}, {@code gallery.comment-exists}, {@code
     *     gallery.comments-full} (limit)
     */
    void comment(
            PersonId member,
            WorkshopId workshop,
            UUID round,
            String id,
            WalkRound.Place place,
            String text,
            String speaksFor);

    /**
     * Takes an own comment back, as long as comments are taken.
     *
     * @throws okrworkshop.shared.RefusedException {@code deed.participants-only}, {@code
     *     gallery.unknown}, {@code gallery.closed}, {@code gallery.comment-unknown}
     */
    void uncomment(PersonId member, WorkshopId workshop, UUID round, String id);
}
