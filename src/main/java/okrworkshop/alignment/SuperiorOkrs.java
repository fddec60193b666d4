package okrworkshop.alignment;

import java.util.List;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/**
 * The superior OKR of each workshop. Any thread may call. The crew may look; observers change nothing ({@code crew.observer});
 * strangers are refused with {@code workshop.unknown}. Changes happen one after the other, and boards hear of them at once.
 *
 * <p>Texts are refused as {@link SuperiorOkr#plusObjective} says; entries that are not there with {@code superior.unknown}.
 */
public interface SuperiorOkrs {
    /** As the crew sees it. */
    SuperiorOkr of(PersonId crew, WorkshopId id);

    /** For the server's own use: callers have established that the reader belongs to the workshop. */
    SuperiorOkr of(Workshop workshop);

    void addObjective(PersonId trainer, WorkshopId id, String text);

    void addKeyResult(PersonId trainer, WorkshopId id, String objective, String text);

    void reword(PersonId trainer, WorkshopId id, String entry, String text);

    /** @param by -1 up, 1 down among its neighbours */
    void move(PersonId trainer, WorkshopId id, String entry, int by);

    /** Takes an entry out, an objective with its key results. What groups have chosen stays readable for them. */
    void remove(PersonId trainer, WorkshopId id, String entry);

    /** Puts back what was taken out and is still chosen by somebody. */
    void takeBack(PersonId trainer, WorkshopId id, String entry);

    /** Adds objectives with key results at the end. */
    void append(PersonId trainer, WorkshopId id, List<SuperiorOkr.Written> more);

    /** Writes all of it anew; what says the same stays chosen by those who chose it. */
    void replace(PersonId trainer, WorkshopId id, List<SuperiorOkr.Written> now);

    /** Gives a workshop what another one has, when it has nothing yet; what is gone there stays there. */
    void copy(PersonId trainer, WorkshopId from, WorkshopId to);

    /** Calls back after each change, until what it returns is run. */
    Runnable listen(WorkshopId workshop, Runnable changed);
}
