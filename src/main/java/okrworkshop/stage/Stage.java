package okrworkshop.stage;

import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** What the projectors of a workshop show, all of them the same. Any thread may call. */
public interface Stage {
    /** What is shown now. */
    Showing of(Workshop workshop);

    /**
     * Shows a scene.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, {@code crew.observer}, {@code scene.unknown} for
     *     one that there is not now
     */
    void show(PersonId trainer, WorkshopId id, Scene scene);

    /**
     * Does what a key of the projector says.
     *
     * @param pages that the scene has which is shown
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, {@code crew.observer}
     */
    void cue(PersonId trainer, WorkshopId id, Cue cue, int pages);

    /** Calls back after something has changed; the callback must not wait. */
    Registration listen(WorkshopId id, Runnable changed);

    /** Ends a subscription. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
