package okrworkshop.workshops.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import okrworkshop.documents.Documents;
import okrworkshop.people.DisplayName;
import okrworkshop.people.ShortCode;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes of a workshop happen one after the other, each in one transaction with its line in the history. */
@Component
class StoredWorkshops implements Workshops {
    private final KnownWorkshops known;
    private final WorkshopRows rows;
    private final EventRows history;
    private final Templates templates;
    private final Documents documents;
    private final Reveal reveal;
    private final Leaving leaving;
    private final DepartureRows departures;
    private final BeatRounds beatRounds;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher publisher;
    private final WorkshopsSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Locks locks = new Locks();

    StoredWorkshops(
            KnownWorkshops known,
            WorkshopRows rows,
            EventRows history,
            Templates templates,
            Documents documents,
            Reveal reveal,
            Leaving leaving,
            DepartureRows departures,
            BeatRounds beatRounds,
            TransactionOperations transactions,
            ApplicationEventPublisher publisher,
            WorkshopsSettings settings,
            Clock clock) {
        this.known = known;
        this.rows = rows;
        this.history = history;
        this.templates = templates;
        this.documents = documents;
        this.reveal = reveal;
        this.leaving = leaving;
        this.departures = departures;
        this.beatRounds = beatRounds;
        this.transactions = transactions;
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Workshop create(PersonId trainer, WorkshopPlan plan) {
        Workshop workshop = draft(trainer, plan, Plans.check(plan, templates, settings.largestGroup()));
        workshop.groups()
                .forEach(group -> documents.create(group.document(), trainer, FirstOperations.of(workshop.template())));
        WorkshopEvent event = new WorkshopEvent(workshop.id(), workshop.createdAt(), trainer, "created", "");
        transactions.executeWithoutResult(transaction -> {
            rows.insert(workshop);
            history.add(event);
        });
        known.remember(workshop);
        publisher.publishEvent(event);
        return workshop;
    }

    @Override
    public Workshop get(PersonId trainer, WorkshopId id) {
        return byId(id).filter(workshop -> workshop.trainer().equals(trainer))
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
    }

    @Override
    public Optional<Workshop> byId(WorkshopId id) {
        return known.get(id);
    }

    @Override
    public Optional<Workshop> byCode(String code) {
        return known.byCode(ShortCode.normalise(code));
    }

    @Override
    public Optional<Workshop> byDocument(DocumentId document) {
        return known.byDocument(document);
    }

    @Override
    public List<Workshop> of(PersonId trainer) {
        return rows.idsOf(trainer).stream()
                .map(known::get)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Workshop start(PersonId trainer, WorkshopId id) {
        return change(trainer, id, (now, at) -> Course.start(now));
    }

    @Override
    public Workshop moveTo(PersonId trainer, WorkshopId id, int position, String reason) {
        String kept = Plans.reason(reason);
        return change(trainer, id, (now, at) -> {
            Change move = Course.moveTo(now, position);
            return move.leaving(leaving.of(now, position, kept, at));
        });
    }

    @Override
    public Workshop startTimer(PersonId trainer, WorkshopId id) {
        return change(trainer, id, Course::startTimer);
    }

    @Override
    public Workshop pauseTimer(PersonId trainer, WorkshopId id) {
        return change(trainer, id, Course::pauseTimer);
    }

    @Override
    public Workshop changeTimer(PersonId trainer, WorkshopId id, Duration by) {
        return change(trainer, id, (now, at) -> Course.changeTimer(now, by, at));
    }

    @Override
    public Workshop resetTimer(PersonId trainer, WorkshopId id) {
        return change(trainer, id, (now, at) -> Course.resetTimer(now));
    }

    @Override
    public Workshop close(PersonId trainer, WorkshopId id) {
        return change(trainer, id, Course::close);
    }

    @Override
    public Workshop reopen(PersonId trainer, WorkshopId id) {
        return change(
                trainer,
                id,
                (now, at) -> Course.reopen(
                        now, events(id).stream().anyMatch(event -> event.type().equals("started"))));
    }

    @Override
    public Workshop reveal(PersonId trainer, WorkshopId id) {
        return change(trainer, id, (now, at) -> {
            Course.requireRunning(now);
            return reveal.all(now) > 0 ? Change.to(now, "revealed", now.step().id()) : Change.none(now);
        });
    }

    @Override
    public Workshop moveBeat(PersonId trainer, WorkshopId id, Optional<GroupId> group, Beat beat) {
        return change(trainer, id, (now, at) -> BeatMoves.move(now, group, beat, at));
    }

    @Override
    public Workshop moveOwnBeat(PersonId member, WorkshopId id, GroupId group, Beat beat) {
        return changed(member, id, (now, at) -> BeatMoves.moveOwn(now, group, beat, at));
    }

    /** Writes down what time has brought. */
    void advanceBeats(WorkshopId id) {
        known.get(id).ifPresent(workshop -> changed(workshop.trainer(), id, (now, at) -> Change.none(now)));
    }

    @Override
    public Workshop renameGroup(PersonId trainer, WorkshopId id, GroupId group, String name) {
        return change(trainer, id, (now, at) -> GroupNames.rename(now, group, DisplayName.of(name)));
    }

    @Override
    public List<WorkshopEvent> events(WorkshopId id) {
        return history.of(id);
    }

    private Workshop change(PersonId trainer, WorkshopId id, BiFunction<Workshop, Instant, Change> move) {
        get(trainer, id);
        return changed(trainer, id, move);
    }

    /** @param by whoever does it, as callers have established */
    private Workshop changed(PersonId by, WorkshopId id, BiFunction<Workshop, Instant, Change> move) {
        return locks.holding(id, () -> {
            Workshop before = byId(id).orElseThrow(() -> new RefusedException("workshop.unknown"));
            Instant at = now();
            Workshop now = BeatMoves.settled(before, at);
            Change change = move.apply(now, at);
            if (change.event().isPresent()) {
                keep(before, BeatMoves.rebased(change.workshop(), at), event(id, at, by, change), change.departure());
            } else if (now != before) {
                keep(before, now, new WorkshopEvent(id, at, before.trainer(), "beats-advanced", ""), Optional.empty());
            }
            return byId(id).orElse(now);
        });
    }

    private static WorkshopEvent event(WorkshopId id, Instant at, PersonId by, Change change) {
        return new WorkshopEvent(id, at, by, change.event().orElseThrow(), change.detail());
    }

    /** The rounds go first: when that fails nothing has happened, and doing it again does no harm. */
    private void keep(Workshop before, Workshop after, WorkshopEvent event, Optional<Departure> departure) {
        beatRounds.follow(before, after);
        transactions.executeWithoutResult(transaction -> {
            rows.update(before, after);
            history.add(event);
            departure.ifPresent(departures::add);
        });
        known.remember(after);
        publisher.publishEvent(event);
    }

    private Workshop draft(PersonId trainer, WorkshopPlan plan, WorkshopTemplate template) {
        List<Group> groups = IntStream.rangeClosed(1, plan.groups())
                .mapToObj(number -> new Group(
                        new GroupId(UUID.randomUUID()),
                        number,
                        GroupNames.first(plan.language(), number),
                        DocumentId.random()))
                .toList();
        Workshop workshop = new Workshop(
                WorkshopId.random(),
                trainer,
                freeCode(),
                plan.title().strip(),
                plan.parent().strip(),
                plan.cycleStart(),
                plan.cycleEnd(),
                language(plan, template),
                plan.preset(),
                plan.groupSize(),
                template,
                Phase.LOBBY,
                0,
                new Timer.Idle(Duration.ZERO),
                groups,
                now());
        return States.with(workshop, Course.ready(workshop, 0));
    }

    private static Language language(WorkshopPlan plan, WorkshopTemplate template) {
        return template.languages().contains(plan.language())
                ? plan.language()
                : template.languages().getFirst();
    }

    private String freeCode() {
        String code = ShortCode.random(random, ShortCode.JOIN);
        return rows.idByCode(code).isPresent() ? freeCode() : code;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
