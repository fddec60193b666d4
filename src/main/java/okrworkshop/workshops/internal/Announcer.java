package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Gate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.ReviewsChanged;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody what changed. All room events leave from one thread, so an older state never overtakes a newer one; a
 * second thread does what reads documents. A move is told at once, arrivals and progress are gathered.
 */
@Component
class Announcer implements DisposableBean {
    private static final Duration ARRIVALS = Duration.ofMillis(500);
    private static final Duration PROGRESS = Duration.ofSeconds(1);
    private static final long PRESENCE_SECONDS = 2;
    private static final int TOLD = 2_000;

    private final KnownWorkshops known;
    private final Seats seats;
    private final RoomEvents events;
    private final MeasuredProgress progress;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final BeatClock beats;
    private final Clock clock;
    private final ScheduledExecutorService roomThread = Executors.newSingleThreadScheduledExecutor(named("room"));
    private final ScheduledExecutorService progressThread =
            Executors.newSingleThreadScheduledExecutor(named("progress"));
    private final Coalescer<WorkshopId> moves = new Coalescer<>(roomThread, Duration.ZERO, this::publishMove);
    private final Coalescer<WorkshopId> arrivals = new Coalescer<>(roomThread, ARRIVALS, this::publishRoom);
    private final Coalescer<DocumentId> writing = new Coalescer<>(progressThread, PROGRESS, this::publishProgress);
    private final Coalescer<WorkshopId> everyGroup =
            new Coalescer<>(progressThread, PROGRESS, this::publishEveryProgress);
    private final Coalescer<WorkshopId> listeners;
    private final Coalescer<Boolean> presence = new Coalescer<>(progressThread, Duration.ZERO, tick -> watchPresence());
    private final ConcurrentMap<WorkshopId, Set<Instant>> awaited = new ConcurrentHashMap<>();
    private final RecentlyUsed<DocumentId, Object> told = new RecentlyUsed<>(TOLD);
    private final Map<WorkshopId, Set<PersonId>> lastPresent = new ConcurrentHashMap<>();

    Announcer(
            KnownWorkshops known,
            Seats seats,
            RoomEvents events,
            MeasuredProgress progress,
            DocumentActivity activity,
            ObjectProvider<Broadcaster> broadcaster,
            BeatClock beats,
            Clock clock) {
        this.known = known;
        this.seats = seats;
        this.events = events;
        this.progress = progress;
        this.broadcaster = broadcaster;
        this.beats = beats;
        this.clock = clock;
        this.listeners = new Coalescer<>(progressThread, PROGRESS, progress::tellListeners);
        activity.listen(writing::trigger);
        var unused = progressThread.scheduleWithFixedDelay(
                () -> presence.trigger(true), PRESENCE_SECONDS, PRESENCE_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener
    void moved(WorkshopEvent event) {
        moves.trigger(event.workshop());
        everyGroup.trigger(event.workshop());
        listeners.trigger(event.workshop());
    }

    @EventListener
    void peopleChanged(PeopleChanged event) {
        arrivals.trigger(event.workshop());
        if (known.inMemory(event.workshop()).filter(Announcer::asksEverybody).isPresent()) {
            everyGroup.trigger(event.workshop());
        }
        listeners.trigger(event.workshop());
    }

    @EventListener
    void reviewsChanged(ReviewsChanged event) {
        everyGroup.trigger(event.workshop());
        listeners.trigger(event.workshop());
    }

    /** Makes sure that everybody hears when the time of the room or of a group runs out, and that beats go on in time. */
    void awaitTimer(Workshop workshop) {
        beats.await(workshop);
        Set<Instant> ends = ends(workshop);
        Set<Instant> known = awaited.getOrDefault(workshop.id(), Set.of());
        awaited.put(workshop.id(), ends);
        Instant now = clock.instant();
        for (Instant end : ends) {
            if (!known.contains(end)) {
                long left = Duration.between(now, end).toMillis() + 1;
                var unused = roomThread.schedule(() -> moves.trigger(workshop.id()), left, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Still to come. */
    private Set<Instant> ends(Workshop workshop) {
        Instant now = clock.instant();
        return Stream.concat(
                        Stream.of(workshop.timer()),
                        workshop.groups().stream().map(group -> workshop.timer().longer(group.extra())))
                .filter(Timer.Running.class::isInstance)
                .map(timer -> ((Timer.Running) timer).endsAt())
                .filter(end -> end.isAfter(now))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void destroy() {
        roomThread.shutdownNow();
        progressThread.shutdownNow();
    }

    /** What people may write changes with the step and the phase. */
    private void publishMove(WorkshopId id) {
        publishRoom(id);
        broadcaster.getObject().refreshGrants(id);
    }

    private void publishRoom(WorkshopId id) {
        known.get(id).ifPresent(now -> {
            awaitTimer(now);
            List<Seat> everybody = seats.of(id);
            List<Seat> former = seats.former(id);
            broadcaster
                    .getObject()
                    .publish(new Audience.Everyone(id), viewer -> events.room(now, everybody, former, viewer));
            listeners.trigger(id);
        });
    }

    private void publishProgress(DocumentId document) {
        known.inMemory(document)
                .ifPresent(now -> now.groups().stream()
                        .filter(group -> group.document().equals(document))
                        .forEach(group -> {
                            publish(now, group);
                            listeners.trigger(now.id());
                        }));
    }

    private void publishEveryProgress(WorkshopId id) {
        known.get(id).ifPresent(now -> now.groups().forEach(group -> publish(now, group)));
    }

    /** Most of what is written changes no gate. */
    private void publish(Workshop now, Group group) {
        var event = events.progress(now, group);
        if (told.get(group.document()).filter(event.body()::equals).isPresent()) {
            return;
        }
        told.put(group.document(), event.body());
        broadcaster.getObject().publish(new Audience.Group(now.id(), group.id()), viewer -> event);
    }

    /** Presence has no events of its own; cockpits look a moment later. */
    private void watchPresence() {
        Set<WorkshopId> watched = progress.watched();
        lastPresent.keySet().retainAll(watched);
        for (WorkshopId id : watched) {
            Set<PersonId> present = Set.copyOf(progress.present(id));
            if (!present.equals(lastPresent.put(id, present))) {
                listeners.trigger(id);
            }
        }
    }

    /** Whether the definition of done looks at each person, so that it changes with who is there. */
    private static boolean asksEverybody(Workshop now) {
        return now.phase() == Phase.RUNNING
                && now.groups().stream()
                        .mapToInt(Group::position)
                        .distinct()
                        .mapToObj(now.template().steps()::get)
                        .flatMap(step -> step.done().stream())
                        .anyMatch(gate -> gate instanceof Gate.Everyone || gate instanceof Gate.Scored);
    }

    private static ThreadFactory named(String what) {
        return work -> Thread.ofPlatform().name("okr-" + what).daemon().unstarted(work);
    }
}
