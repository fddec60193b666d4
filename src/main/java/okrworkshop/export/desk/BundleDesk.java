package okrworkshop.export.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okrworkshop.export.Bundle;
import okrworkshop.export.BundleWish;
import okrworkshop.export.Bundles;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Wish;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has ordered which bundle, and what is ready of them in the data folder. */
@Component
class BundleDesk implements Bundles, DisposableBean {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final long SWEEP_MINUTES = 10;

    private final QueuedFiles desk;
    private final Exports exports;
    private final Workshops workshops;
    private final MessageSource texts;
    private final Clock clock;
    private final ZipFolder folder;
    private final Map<UUID, BundleRun> runs = new HashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-bundles").daemon().unstarted(work));

    BundleDesk(
            QueuedFiles desk,
            Exports exports,
            Workshops workshops,
            MessageSource texts,
            Clock clock,
            @Value("${okr.data:./data}") String data) {
        this.desk = desk;
        this.exports = exports;
        this.workshops = workshops;
        this.texts = texts;
        this.clock = clock;
        folder = new ZipFolder(Path.of(data).resolve("bundles"));
        var unused = sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_MINUTES, SWEEP_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public Bundle order(PersonId trainer, WorkshopId id, BundleWish wish) {
        Workshop workshop = workshops.get(trainer, id);
        if (wish.formats().isEmpty()) {
            throw new RefusedException("files.bundle-empty");
        }
        BundleRun run;
        synchronized (runs) {
            if (runs.values().stream().anyMatch(one -> one.isOf(trainer) && running(one))) {
                throw new RefusedException("files.bundle-running");
            }
            drop(one -> one.isOf(trainer));
            run = new BundleRun(
                    trainer,
                    workshop,
                    wish,
                    file(),
                    new NowWritten(id),
                    new BundleWords(texts, wish.languages().main()),
                    clock);
            runs.put(run.state().id(), run);
        }
        desk.behind(run);
        return run.state();
    }

    private Path file() {
        try {
            return folder.file(UUID.randomUUID());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The workshop as it is when the group's turn has come. */
    private final class NowWritten implements BundleRun.Writing {
        private final WorkshopId workshop;

        private NowWritten(WorkshopId workshop) {
            this.workshop = workshop;
        }

        @Override
        public Map<Wish, Manuscript> gather(List<Wish> wishes) {
            Workshop now = workshops.byId(workshop).orElseThrow(() -> new RefusedException("workshop.unknown"));
            return exports.manuscripts(now, wishes);
        }

        @Override
        public ExportedFile write(Manuscript manuscript) {
            return desk.lookUpOrWrite(manuscript);
        }
    }

    @Override
    public Optional<Bundle> latest(PersonId trainer, WorkshopId workshop) {
        WorkshopId id = workshops.get(trainer, workshop).id();
        synchronized (runs) {
            return runs.values().stream()
                    .filter(run -> run.isOf(trainer) && run.workshop().id().equals(id))
                    .map(BundleRun::state)
                    .findFirst();
        }
    }

    @Override
    public Bundle state(PersonId trainer, WorkshopId workshop, UUID bundle) {
        return run(trainer, workshop, bundle).state();
    }

    @Override
    public void cancel(PersonId trainer, WorkshopId workshop, UUID bundle) {
        BundleRun run = run(trainer, workshop, bundle);
        drop(one -> one == run);
    }

    @Override
    public Zip zip(PersonId trainer, WorkshopId workshop, UUID bundle) {
        BundleRun run = run(trainer, workshop, bundle);
        Bundle state = run.state();
        if (state.state() != Bundle.State.READY) {
            throw new RefusedException("files.bundle-unfinished");
        }
        return new Zip("OKR-" + run.workshop().code() + ".zip", run.file(), state.bytes());
    }

    private BundleRun run(PersonId trainer, WorkshopId workshop, UUID bundle) {
        WorkshopId id = workshops.get(trainer, workshop).id();
        synchronized (runs) {
            return Optional.ofNullable(runs.get(bundle))
                    .filter(run -> run.isOf(trainer) && run.workshop().id().equals(id))
                    .orElseThrow(() -> new RefusedException("files.bundle-unknown"));
        }
    }

    /** Deletes what has been there for too long. */
    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        drop(run -> run.endedBefore(before));
    }

    private static boolean running(BundleRun run) {
        return run.state().state() == Bundle.State.RUNNING;
    }

    private void drop(Predicate<BundleRun> which) {
        List<BundleRun> gone;
        synchronized (runs) {
            gone = runs.values().stream().filter(which).toList();
            runs.values().removeAll(gone);
        }
        gone.forEach(BundleRun::cancel);
    }

    @EventListener
    void purged(WorkshopPurged purged) {
        drop(run -> run.workshop().id().equals(purged.workshop()));
    }

    @EventListener
    void reset(WorkshopReset reset) {
        drop(run -> run.workshop().id().equals(reset.workshop()));
    }

    @EventListener
    void forgotten(PersonForgotten forgotten) {
        drop(run -> run.workshop().id().equals(forgotten.workshop()));
    }

    @Override
    public void destroy() {
        sweeper.shutdownNow();
        drop(run -> true);
    }
}
