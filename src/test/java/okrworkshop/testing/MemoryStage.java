package okrworkshop.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Coming;
import okrworkshop.stage.Cue;
import okrworkshop.stage.NextStep;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;
import okrworkshop.stage.Stage;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** The stage of a test; nothing happens on it by itself. */
public final class MemoryStage implements Stage, NextStep {
    private final Map<WorkshopId, Showing> scenes = new HashMap<>();
    private final Map<WorkshopId, Coming> coming = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Workshops workshops;
    private final Clock clock;

    public MemoryStage(Workshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    public Showing of(Workshop workshop) {
        return scenes.getOrDefault(workshop.id(), Showing.natural(workshop.phase(), clock.instant()))
                .in(workshop.phase(), false);
    }

    @Override
    public void show(PersonId trainer, WorkshopId id, Scene scene) {
        keep(id, of(workshops.get(trainer, id)).at(scene, clock.instant()));
    }

    @Override
    public void cue(PersonId trainer, WorkshopId id, Cue cue, int pages) {
        Workshop workshop = workshops.get(trainer, id);
        keep(id, of(workshop).after(cue, Scene.of(workshop.phase(), false), pages, workshop.phase(), clock.instant()));
    }

    @Override
    public Registration listen(WorkshopId id, Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public Optional<Coming> of(WorkshopId id) {
        return Optional.ofNullable(coming.get(id));
    }

    @Override
    public void announce(PersonId leader, WorkshopId id, Duration in, boolean byItself) {
        Workshop workshop = workshops.get(leader, id);
        String step = workshop.nextStep()
                .orElseThrow(() -> new RefusedException("step.unknown"))
                .id();
        coming.put(id, new Coming(leader, step, clock.instant().plus(in), in, byItself, false));
    }

    @Override
    public void prolong(PersonId leader, WorkshopId id, Duration by) {
        coming.computeIfPresent(id, (same, now) -> now.longer(by, clock.instant()));
    }

    @Override
    public void stop(PersonId leader, WorkshopId id) {
        coming.remove(id);
    }

    /** The time is over, and the leader has to decide. */
    public void asks(WorkshopId id) {
        coming.computeIfPresent(id, (same, now) -> now.asking());
    }

    private void keep(WorkshopId id, Showing showing) {
        scenes.put(id, showing);
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
