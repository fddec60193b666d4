package okrworkshop.stage.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import okrworkshop.attention.Spotlight;
import okrworkshop.attention.SpotlightTurned;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Cue;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;
import okrworkshop.stage.Stage;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Scenes follow the trainer: what is chosen stays, until the spotlight, the step or the phase asks for another one. */
@Service
class StoredStage implements Stage {
    private static final Set<String> STEPS = Set.of("moved", "move-undone");
    private static final Set<String> PHASES = Set.of("started", "closed", "reopened");

    private final Direction direction;
    private final Workshops workshops;
    private final Spotlight spotlight;
    private final SceneRows rows;
    private final Told told;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    StoredStage(Direction direction, Workshops workshops, Spotlight spotlight, SceneRows rows, Told told, Clock clock) {
        this.direction = direction;
        this.workshops = workshops;
        this.spotlight = spotlight;
        this.rows = rows;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public Showing of(Workshop workshop) {
        return rows.of(workshop.id())
                .orElseGet(() -> Showing.natural(workshop.phase(), now()))
                .in(workshop.phase(), lit(workshop));
    }

    @Override
    public void show(PersonId trainer, WorkshopId id, Scene scene) {
        Workshop workshop = direction.help(trainer, id);
        if (!Scene.of(workshop.phase(), lit(workshop)).contains(scene)) {
            throw new RefusedException("scene.unknown");
        }
        change(workshop, (showing, at) -> showing.at(scene, at));
    }

    @Override
    public void cue(PersonId trainer, WorkshopId id, Cue cue, int pages) {
        Workshop workshop = direction.help(trainer, id);
        change(
                workshop,
                (showing, at) -> showing.in(workshop.phase(), lit(workshop))
                        .after(cue, Scene.of(workshop.phase(), lit(workshop)), pages, workshop.phase(), at));
    }

    @Override
    public Registration listen(WorkshopId id, Runnable changed) {
        return told.listen(id, changed);
    }

    @EventListener
    void turned(SpotlightTurned event) {
        known(event.workshop())
                .ifPresent(workshop ->
                        change(workshop, (showing, at) -> event.on() ? showing.lit(at) : showing.unlit(at)));
    }

    /** A new step is a new picture, but not for who looks at a board together. */
    @EventListener
    void moved(WorkshopEvent event) {
        boolean phase = PHASES.contains(event.type());
        if (phase || STEPS.contains(event.type())) {
            known(event.workshop())
                    .filter(workshop -> rows.of(workshop.id())
                            .filter(showing -> phase || showing.scene() != Scene.SPOTLIGHT)
                            .isPresent())
                    .ifPresent(workshop -> change(workshop, (showing, at) -> natural(showing, workshop, at)));
        }
    }

    private static Showing natural(Showing showing, Workshop workshop, Instant at) {
        Showing next = showing.at(Scene.natural(workshop.phase()), at);
        return showing.dark() ? next.after(Cue.DARK, List.of(), 1, workshop.phase(), at) : next;
    }

    private void change(Workshop workshop, BiFunction<Showing, Instant, Showing> move) {
        lock.lock();
        try {
            Showing before = rows.of(workshop.id()).orElseGet(() -> Showing.natural(workshop.phase(), now()));
            Showing after = move.apply(before, now());
            if (!after.equals(before)) {
                rows.keep(workshop.id(), after);
            }
        } finally {
            lock.unlock();
        }
        told.tell(workshop.id());
    }

    private Optional<Workshop> known(WorkshopId id) {
        return workshops.byId(id);
    }

    private boolean lit(Workshop workshop) {
        return spotlight.of(workshop.id()).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
