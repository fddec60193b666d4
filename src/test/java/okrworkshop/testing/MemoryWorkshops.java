package okrworkshop.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.BeatPosition;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.Workshops;

/** Workshops of a test; join codes are CODEAA, CODEAB, …; a listener hears every change. */
public final class MemoryWorkshops implements Workshops, Departures {
    private final Map<WorkshopId, Workshop> workshops = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<GroupId, List<GroupProgress.OpenRound>> rounds = new HashMap<>();
    private final List<Departure> departures = new ArrayList<>();
    private final Map<WorkshopId, Workshop> before = new HashMap<>();
    private final List<WorkshopPlan> plans = new ArrayList<>();
    private final Templates templates;
    private final Clock clock;

    public MemoryWorkshops(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    public void clear() {
        workshops.clear();
        rounds.clear();
        listeners.clear();
        departures.clear();
        before.clear();
        plans.clear();
    }

    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** What the group does in a round until the trainer reveals it. */
    public void inRound(GroupId group, GroupProgress.OpenRound round) {
        rounds.put(group, List.of(round));
    }

    public List<GroupProgress.OpenRound> rounds(GroupId group) {
        return rounds.getOrDefault(group, List.of());
    }

    @Override
    public Workshop reveal(PersonId trainer, WorkshopId id) {
        get(trainer, id).groups().forEach(group -> rounds.remove(group.id()));
        return change(trainer, id, w -> w);
    }

    public int listeners() {
        return listeners.size();
    }

    /** Adds a workshop that a test has made by hand. */
    public void put(Workshop workshop) {
        keep(workshop);
    }

    /** Gives a workshop other groups without telling anybody. */
    public void groups(WorkshopId id, List<Group> groups) {
        Workshop known = byId(id).orElseThrow();
        keep(with(known, known.phase(), known.position(), known.timer(), groups));
    }

    /** Moves a workshop without telling anybody. */
    public void at(WorkshopId id, Phase phase, int position) {
        Workshop known = byId(id).orElseThrow();
        keep(with(known, phase, position, known.timer()));
    }

    @Override
    public Workshop create(PersonId trainer, WorkshopPlan plan) {
        if (plan.title().isBlank()) {
            throw new RefusedException("workshop.title-empty");
        }
        if (plan.title().length() > 200) {
            throw new RefusedException("text.too-long", 200);
        }
        if (!plan.cycleEnd().isAfter(plan.cycleStart())) {
            throw new RefusedException("workshop.cycle");
        }
        if (plan.groups() > 100) {
            throw new RefusedException("workshop.groups", 1, 100);
        }
        WorkshopTemplate template = templates.byId(plan.template()).orElseThrow();
        List<Group> groups = new ArrayList<>();
        for (int number = 1; number <= plan.groups(); number++) {
            groups.add(new Group(GroupId.random(), number, name(plan, number), DocumentId.random()));
        }
        plans.add(plan);
        String code = "CODEA" + (char) ('A' + workshops.size());
        Workshop made = new Workshop(
                WorkshopId.random(),
                trainer,
                code,
                plan.title(),
                plan.parent(),
                plan.cycleStart(),
                plan.cycleEnd(),
                plan.language(),
                plan.preset(),
                plan.groupSize(),
                template,
                Phase.LOBBY,
                0,
                idle(template, 0, plan.preset()),
                groups,
                clock.instant());
        Arrangement arranged = plan.arrangement();
        Rules rules = new Rules(
                arranged.ownPace(),
                arranged.minutes(),
                arranged.seating(),
                sizes(groups, arranged),
                arranged.tailoring(),
                ExtraWords.none(),
                Profile.FEISHU);
        return keep(with(made, made.crew(), rules));
    }

    /** What was asked for, oldest first. */
    public List<WorkshopPlan> plans() {
        return List.copyOf(plans);
    }

    private static String name(WorkshopPlan plan, int number) {
        List<GroupPlan> wanted = plan.arrangement().groups();
        String own = number <= wanted.size() ? wanted.get(number - 1).name() : "";
        return own.isEmpty() ? "Group " + number : own;
    }

    private static Map<GroupId, Integer> sizes(List<Group> groups, Arrangement arranged) {
        Map<GroupId, Integer> sizes = new HashMap<>();
        for (int index = 0; index < arranged.groups().size(); index++) {
            GroupId group = groups.get(index).id();
            arranged.groups().get(index).size().ifPresent(size -> sizes.put(group, size));
        }
        return sizes;
    }

    @Override
    public Workshop get(PersonId trainer, WorkshopId id) {
        return byId(id).filter(workshop -> workshop.crew().role(trainer).isPresent())
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
    }

    @Override
    public Optional<Workshop> byId(WorkshopId id) {
        return Optional.ofNullable(workshops.get(id));
    }

    @Override
    public Optional<Workshop> byCode(String code) {
        return workshops.values().stream()
                .filter(w -> w.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    @Override
    public Optional<Workshop> byDocument(DocumentId document) {
        return workshops.values().stream()
                .filter(w ->
                        w.groups().stream().anyMatch(group -> group.document().equals(document)))
                .findFirst();
    }

    @Override
    public List<Workshop> of(PersonId trainer) {
        return workshops.values().stream()
                .filter(w -> w.crew().role(trainer).isPresent())
                .toList()
                .reversed();
    }

    @Override
    public Workshop start(PersonId trainer, WorkshopId id) {
        return change(trainer, id, w -> with(w, Phase.RUNNING, 0, w.timer()));
    }

    @Override
    public Workshop moveTo(PersonId trainer, WorkshopId id, int position, String reason) {
        Workshop now = get(trainer, id);
        before.put(id, now);
        if (!reason.isEmpty()) {
            List<Departure.Unmet> unmet = now.step().done().stream()
                    .map(gate -> new Departure.Unmet(now.groups().getFirst().id(), gate.id(), 0, 3))
                    .toList();
            departures.add(
                    new Departure(id, clock.instant(), trainer, now.step().id(), reason, unmet));
        }
        return change(trainer, id, w -> with(w, w.phase(), position, idle(w.template(), position, w.preset())));
    }

    @Override
    public Workshop moveGroups(PersonId trainer, WorkshopId id, Set<GroupId> groups, int position, String reason) {
        return change(
                trainer,
                id,
                w -> with(
                        w,
                        w.groups().stream()
                                .map(group -> groups.contains(group.id()) ? group.entering(position) : group)
                                .toList()));
    }

    @Override
    public Workshop moveOwn(PersonId member, WorkshopId id, GroupId group, int position) {
        throw new UnsupportedOperationException("no page does");
    }

    @Override
    public Optional<Instant> undoable(WorkshopId id) {
        return Optional.ofNullable(before.get(id)).map(w -> clock.instant().plusSeconds(60));
    }

    @Override
    public Workshop undoMove(PersonId trainer, WorkshopId id) {
        return change(trainer, id, w -> before.remove(id));
    }

    @Override
    public Workshop changeTimer(PersonId trainer, WorkshopId id, GroupId group, Duration by) {
        return change(
                trainer,
                id,
                w -> with(
                        w,
                        w.groups().stream()
                                .map(each -> each.id().equals(group)
                                        ? each.with(each.extra().plus(by))
                                        : each)
                                .toList()));
    }

    @Override
    public Workshop allow(PersonId trainer, WorkshopId id, Rules rules) {
        return change(trainer, id, w -> with(w, w.crew(), rules));
    }

    @Override
    public Workshop word(PersonId trainer, WorkshopId id, ExtraWords words) {
        return change(trainer, id, w -> with(w, w.crew(), w.rules().wording(words)));
    }

    @Override
    public Workshop weigh(PersonId trainer, WorkshopId id, Profile profile) {
        return change(trainer, id, w -> with(w, w.crew(), w.rules().weighing(profile)));
    }

    Workshop each(WorkshopId id, UnaryOperator<Group> change) {
        Workshop known = byId(id).orElseThrow();
        return change(
                known.trainer(),
                id,
                w -> with(w, w.groups().stream().map(change).toList()));
    }

    public Workshop crew(WorkshopId id, Crew crew) {
        Workshop known = byId(id).orElseThrow();
        return change(known.trainer(), id, w -> with(w, crew, w.rules()));
    }

    @Override
    public Workshop startTimer(PersonId trainer, WorkshopId id) {
        return change(
                trainer,
                id,
                w -> with(
                        w,
                        new Timer.Running(
                                w.timer().total(),
                                clock.instant().plus(w.timer().left(clock.instant())))));
    }

    @Override
    public Workshop pauseTimer(PersonId trainer, WorkshopId id) {
        return change(
                trainer,
                id,
                w -> with(w, new Timer.Paused(w.timer().total(), w.timer().left(clock.instant()))));
    }

    @Override
    public Workshop changeTimer(PersonId trainer, WorkshopId id, Duration by) {
        return change(
                trainer,
                id,
                w -> with(
                        w,
                        switch (w.timer()) {
                            case Timer.Idle idle -> new Timer.Idle(idle.total().plus(by));
                            case Timer.Running running ->
                                new Timer.Running(
                                        running.total().plus(by),
                                        running.endsAt().plus(by));
                            case Timer.Paused paused ->
                                new Timer.Paused(
                                        paused.total().plus(by),
                                        paused.remaining().plus(by));
                        }));
    }

    @Override
    public Workshop resetTimer(PersonId trainer, WorkshopId id) {
        return change(trainer, id, w -> with(w, idle(w.template(), w.position(), w.preset())));
    }

    @Override
    public Workshop close(PersonId trainer, WorkshopId id) {
        return change(trainer, id, w -> with(w, Phase.CLOSED, w.position(), w.timer()));
    }

    @Override
    public Workshop reopen(PersonId trainer, WorkshopId id) {
        return change(trainer, id, w -> with(w, Phase.RUNNING, w.position(), w.timer()));
    }

    @Override
    public Workshop moveBeat(PersonId trainer, WorkshopId id, Optional<GroupId> group, Beat beat) {
        return change(trainer, id, w -> {
            int at = w.step().beats().stream().map(StepBeat::beat).toList().indexOf(beat);
            if (at < 0) {
                throw new RefusedException("beat.unknown");
            }
            return with(
                    w,
                    w.groups().stream()
                            .map(each -> group.isEmpty() || group.get().equals(each.id())
                                    ? each.at(new BeatPosition(at, Duration.ZERO))
                                    : each)
                            .toList());
        });
    }

    @Override
    public Workshop moveOwnBeat(PersonId member, WorkshopId id, GroupId group, Beat beat) {
        throw new UnsupportedOperationException("no page does");
    }

    @Override
    public Workshop addGroup(PersonId trainer, WorkshopId id) {
        return change(trainer, id, w -> {
            int number = w.groups().size() + 1;
            List<Group> groups = new ArrayList<>(w.groups());
            groups.add(
                    new Group(GroupId.random(), number, "Group " + number, DocumentId.random()).entering(w.position()));
            return with(w, groups);
        });
    }

    @Override
    public Workshop renameGroup(PersonId trainer, WorkshopId id, GroupId group, String name) {
        throw new UnsupportedOperationException("no page renames");
    }

    @Override
    public List<Departure> of(WorkshopId id) {
        return departures.stream()
                .filter(departure -> departure.workshop().equals(id))
                .toList();
    }

    @Override
    public List<WorkshopEvent> events(WorkshopId id) {
        return List.of();
    }

    private Workshop change(PersonId trainer, WorkshopId id, UnaryOperator<Workshop> how) {
        Workshop next = keep(how.apply(get(trainer, id)));
        List.copyOf(listeners).forEach(Runnable::run);
        return next;
    }

    private Workshop keep(Workshop workshop) {
        workshops.put(workshop.id(), workshop);
        return workshop;
    }

    private static Timer idle(WorkshopTemplate template, int position, String preset) {
        return new Timer.Idle(
                Duration.ofMinutes(template.steps().get(position).minutes().getOrDefault(preset, 0)));
    }

    private static Workshop with(Workshop w, List<Group> groups) {
        return with(w, w.phase(), w.position(), w.timer(), groups);
    }

    private static Workshop with(Workshop w, Timer timer) {
        return with(w, w.phase(), w.position(), timer);
    }

    private static Workshop with(Workshop w, Phase phase, int position, Timer timer) {
        List<Group> groups = w.groups().stream()
                .map(group -> position == w.position() ? group : group.entering(position))
                .toList();
        return with(w, phase, position, timer, groups);
    }

    private static Workshop with(Workshop w, Crew crew, Rules rules) {
        return with(w, crew, rules, w.phase(), w.position(), w.timer(), w.groups());
    }

    private static Workshop with(Workshop w, Phase phase, int position, Timer timer, List<Group> groups) {
        return with(w, w.crew(), w.rules(), phase, position, timer, groups);
    }

    private static Workshop with(
            Workshop w, Crew crew, Rules rules, Phase phase, int position, Timer timer, List<Group> groups) {
        return new Workshop(
                w.id(),
                crew,
                w.code(),
                w.title(),
                w.parent(),
                w.cycleStart(),
                w.cycleEnd(),
                w.language(),
                w.preset(),
                w.groupSize(),
                w.template(),
                phase,
                position,
                timer,
                groups,
                rules,
                w.createdAt());
    }
}
