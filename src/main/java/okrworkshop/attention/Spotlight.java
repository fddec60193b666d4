package okrworkshop.attention;

import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** One group's board on every screen. Any thread may call. */
public interface Spotlight {
    /** What is shown, empty for nothing. */
    Optional<Shown> of(WorkshopId workshop);

    /**
     * Shows a view of a group's board to everybody, or another one in its place. Everybody sees what is nobody's secret;
     * a card that is hidden from anybody is not pointed at.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.not-running}, {@code group.unknown}, {@code
     *     spotlight.unknown} for a step that the group has not reached, or a view that the step does not have
     */
    void show(PersonId trainer, WorkshopId workshop, Shown shown);

    /** Ends it for all. */
    void end(PersonId trainer, WorkshopId workshop);

    /**
     * Asks the members of one group to look at a view of their own board, once.
     *
     * @throws okrworkshop.shared.RefusedException like {@link #show}
     */
    void lead(PersonId trainer, WorkshopId workshop, Shown there);

    /**
     * A view of a group's board.
     *
     * @param step id of the step
     * @param lens id of the lens
     * @param card that the trainer points at, empty for none
     */
    record Shown(GroupId group, String step, String lens, String card) {}
}
