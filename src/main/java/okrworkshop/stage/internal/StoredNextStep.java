package okrworkshop.stage.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Coming;
import okrworkshop.stage.NextStep;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Announced moves on disk; {@link NextStepClock} brings them to their end. */
@Service
class StoredNextStep implements NextStep {
    /** Who was not there at the end, since the server stood still, is asked. */
    static final Duration LATE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(StoredNextStep.class);

    private final Direction direction;
    private final Workshops workshops;
    private final Readiness readiness;
    private final ComingRows rows;
    private final ComingEvents events;
    private final Told told;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    StoredNextStep(
            Direction direction,
            Workshops workshops,
            Readiness readiness,
            ComingRows rows,
            ComingEvents events,
            Told told,
            Clock clock) {
        this.direction = direction;
        this.workshops = workshops;
        this.readiness = readiness;
        this.rows = rows;
        this.events = events;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public Optional<Coming> of(WorkshopId id) {
        return rows.of(id);
    }

    @Override
    public void announce(PersonId leader, WorkshopId id, Duration in, boolean byItself) {
        Workshop workshop = running(leader, id);
        StepTemplate step = workshop.nextStep().orElseThrow(() -> new RefusedException("step.unknown"));
        requireTime(in);
        locked(() -> {
            rows.keep(id, new Coming(leader, step.id(), now().plus(in), in, byItself, false));
            return true;
        });
        tell(id);
    }

    @Override
    public void prolong(PersonId leader, WorkshopId id, Duration by) {
        running(leader, id);
        requireTime(by);
        locked(() -> {
            rows.of(id).ifPresent(coming -> {
                Coming longer = coming.longer(by, now());
                requireTime(longer.left(now()));
                rows.keep(id, longer);
            });
            return true;
        });
        tell(id);
    }

    @Override
    public void stop(PersonId leader, WorkshopId id) {
        direction.lead(leader, id);
        locked(() -> rows.forget(id));
        tell(id);
    }

    /** What was announced is done, or no longer what comes next. */
    @EventListener
    void happened(WorkshopEvent event) {
        WorkshopId id = event.workshop();
        boolean over = rows.of(id)
                .filter(coming -> workshops
                        .byId(id)
                        .filter(now -> now.phase() == Phase.RUNNING)
                        .flatMap(Workshop::nextStep)
                        .filter(next -> next.id().equals(coming.step()))
                        .isEmpty())
                .isPresent();
        if (over && locked(() -> rows.forget(id))) {
            tell(id);
        }
    }

    /** Moves the room when the time is over and that was wanted and can be; otherwise the leader is asked. */
    void settle(WorkshopId id) {
        Instant now = now();
        Optional<Coming> due = rows.of(id).filter(coming -> coming.due(now) && !coming.asks());
        if (due.isEmpty()) {
            return;
        }
        Coming coming = due.get();
        boolean wanted = coming.byItself() && now.isBefore(coming.at().plus(LATE));
        if (!(wanted && moved(id, coming))) {
            boolean asks = locked(() -> {
                boolean same = rows.of(id).filter(coming::equals).isPresent();
                if (same) {
                    rows.keep(id, coming.asking());
                }
                return same;
            });
            if (asks) {
                tell(id);
            }
        }
    }

    /** In the name of who announced it, who must lead still. */
    private boolean moved(WorkshopId id, Coming coming) {
        Optional<Workshop> now = workshops.byId(id);
        if (now.isEmpty()) {
            return false;
        }
        Workshop workshop = now.get();
        int target = workshop.position() + 1;
        boolean next = workshop.nextStep()
                .filter(step -> step.id().equals(coming.step()))
                .isPresent();
        if (!next || !workshop.crew().leads(coming.by()) || !readiness.nothingOpen(workshop, target)) {
            return false;
        }
        try {
            workshops.moveTo(coming.by(), id, target);
            return true;
        } catch (RefusedException refused) {
            LOG.info("The announced move of a workshop was not made: {}", refused.getMessage());
            return false;
        }
    }

    void tell(WorkshopId id) {
        events.tell(id);
        told.tell(id);
    }

    private Workshop running(PersonId leader, WorkshopId id) {
        Workshop workshop = direction.lead(leader, id);
        if (workshop.phase() != Phase.RUNNING) {
            throw new RefusedException("workshop.not-running");
        }
        return workshop;
    }

    private static void requireTime(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new RefusedException("next-step.time", LONGEST.toMinutes());
        }
    }

    private boolean locked(Supplier<Boolean> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
