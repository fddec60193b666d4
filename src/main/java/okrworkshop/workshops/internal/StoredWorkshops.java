package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.Tuning;
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
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Workshops in the database; who may do what is asked first, then the pure moves are made. */
@Component
class StoredWorkshops implements Workshops {
    private final KnownWorkshops known;
    private final WorkshopRows rows;
    private final EventRows history;
    private final Changes changes;
    private final Authority authority;
    private final Templates templates;
    private final Documents documents;
    private final Reveal reveal;
    private final Leaving leaving;
    private final LastMoves lastMoves;
    private final WorkshopsSettings settings;
    private final ObjectProvider<StoredKeepings> keepings;
    private final FreeCodes codes;

    StoredWorkshops(
            KnownWorkshops known,
            WorkshopRows rows,
            EventRows history,
            Changes changes,
            Authority authority,
            Templates templates,
            Documents documents,
            Reveal reveal,
            Leaving leaving,
            LastMoves lastMoves,
            WorkshopsSettings settings,
            ObjectProvider<StoredKeepings> keepings,
            FreeCodes codes) {
        this.known = known;
        this.rows = rows;
        this.history = history;
        this.changes = changes;
        this.authority = authority;
        this.templates = templates;
        this.documents = documents;
        this.reveal = reveal;
        this.leaving = leaving;
        this.lastMoves = lastMoves;
        this.settings = settings;
        this.keepings = keepings;
        this.codes = codes;
    }

    @Override
    public Workshop create(PersonId trainer, WorkshopPlan plan) {
        return create(trainer, plan, List.of());
    }

    /** @param beginnings of the first groups, which keep their names; the others begin with nothing */
    Workshop create(PersonId trainer, WorkshopPlan plan, List<Beginning> beginnings) {
        authority.make(trainer);
        WorkshopTemplate template = template(trainer, plan);
        WorkshopPlan checked = Plans.check(plan, template, settings.largestGroup());
        Workshop drafted = draft(trainer, checked, template);
        Workshop workshop = States.with(drafted, GroupNames.keeping(drafted.groups(), beginnings));
        for (int i = 0; i < workshop.groups().size(); i++) {
            List<Operation> first = new ArrayList<>(FirstOperations.of(workshop.template()));
            if (i < beginnings.size()) {
                first.addAll(beginnings.get(i).operations());
            }
            documents.create(workshop.groups().get(i).document(), trainer, first);
        }
        changes.begin(workshop, checked.arrangement().roster(), beginnings);
        return workshop;
    }

    @Override
    public Workshop get(PersonId trainer, WorkshopId id) {
        return authority.see(trainer, id);
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
        return lead(trainer, id, (now, at) -> Course.start(now));
    }

    @Override
    public Workshop moveTo(PersonId trainer, WorkshopId id, int position, String reason) {
        String kept = Plans.reason(reason);
        return lead(trainer, id, (now, at) -> {
            Change move = Course.moveTo(now, position);
            return moving(now, move, at, leaving.of(now, group -> true, position, trainer, kept, at));
        });
    }

    @Override
    public Workshop moveGroups(PersonId trainer, WorkshopId id, Set<GroupId> groups, int position, String reason) {
        String kept = Plans.reason(reason);
        return lead(trainer, id, (now, at) -> {
            Change move = Course.moveGroups(now, groups, position);
            return moving(
                    now, move, at, leaving.of(now, group -> groups.contains(group.id()), position, trainer, kept, at));
        });
    }

    @Override
    public Workshop moveOwn(PersonId member, WorkshopId id, GroupId group, int position) {
        return changes.make(member, id, (now, at) -> Course.moveOwn(now, group, position));
    }

    @Override
    public Optional<Instant> undoable(WorkshopId id) {
        return lastMoves.undoable(id, changes.now()).map(LastMoves.Move::until);
    }

    @Override
    public Workshop undoMove(PersonId trainer, WorkshopId id) {
        return lead(trainer, id, (now, at) -> {
            LastMoves.Move last = lastMoves.undoable(id, at).orElseThrow(() -> new RefusedException("move.too-late"));
            lastMoves.forget(id);
            return Course.undo(now, last.before()).undoing(last.at());
        });
    }

    /** What is left with gaps is kept with the move, and the move can be undone for a while. */
    private Change moving(Workshop now, Change move, Instant at, List<Departure> gaps) {
        if (move.event().isPresent()) {
            lastMoves.remember(now, at);
        }
        return move.leaving(gaps);
    }

    @Override
    public Workshop startTimer(PersonId trainer, WorkshopId id) {
        return lead(trainer, id, Course::startTimer);
    }

    @Override
    public Workshop pauseTimer(PersonId trainer, WorkshopId id) {
        return lead(trainer, id, Course::pauseTimer);
    }

    @Override
    public Workshop changeTimer(PersonId trainer, WorkshopId id, Duration by) {
        return lead(trainer, id, (now, at) -> Course.changeTimer(now, by, at));
    }

    @Override
    public Workshop changeTimer(PersonId trainer, WorkshopId id, GroupId group, Duration by) {
        return lead(trainer, id, (now, at) -> Course.changeTimer(now, group, by, at));
    }

    @Override
    public Workshop resetTimer(PersonId trainer, WorkshopId id) {
        return lead(trainer, id, (now, at) -> Course.resetTimer(now));
    }

    @Override
    public Workshop close(PersonId trainer, WorkshopId id) {
        authority.lead(trainer, id);
        keepings.getObject().closing(id);
        return lead(trainer, id, Course::close);
    }

    @Override
    public Workshop reopen(PersonId trainer, WorkshopId id) {
        return lead(
                trainer,
                id,
                (now, at) -> Course.reopen(
                        now, events(id).stream().anyMatch(event -> event.type().equals("started"))));
    }

    @Override
    public Workshop reveal(PersonId trainer, WorkshopId id) {
        return lead(trainer, id, (now, at) -> {
            Course.requireRunning(now);
            return reveal.all(now) > 0 ? Change.to(now, "revealed", now.step().id()) : Change.none(now);
        });
    }

    @Override
    public Workshop moveBeat(PersonId trainer, WorkshopId id, Optional<GroupId> group, Beat beat) {
        if (group.isEmpty()) {
            return lead(trainer, id, (now, at) -> BeatMoves.move(now, group, beat, at));
        }
        authority.help(trainer, id);
        return changes.make(trainer, id, (now, at) -> BeatMoves.move(now, group, beat, at));
    }

    @Override
    public Workshop moveOwnBeat(PersonId member, WorkshopId id, GroupId group, Beat beat) {
        return changes.make(member, id, (now, at) -> BeatMoves.moveOwn(now, group, beat, at));
    }

    @Override
    public Workshop allow(PersonId trainer, WorkshopId id, Rules rules) {
        return lead(trainer, id, (now, at) -> Course.allow(now, rules));
    }

    @Override
    public Workshop word(PersonId trainer, WorkshopId id, ExtraWords words) {
        authority.help(trainer, id);
        if (!ExtraWords.OPEN_LISTS.containsAll(words.byList().keySet())) {
            throw new RefusedException("words.list");
        }
        return changes.make(trainer, id, (now, at) -> Course.word(now, words));
    }

    @Override
    public Workshop weigh(PersonId trainer, WorkshopId id, Profile profile) {
        authority.help(trainer, id);
        return changes.make(trainer, id, (now, at) -> Course.weigh(now, profile));
    }

    @Override
    public Workshop addGroup(PersonId trainer, WorkshopId id) {
        Workshop workshop = authority.help(trainer, id);
        DocumentId document = DocumentId.random();
        documents.create(document, workshop.trainer(), FirstOperations.of(workshop.template()));
        return changes.make(trainer, id, (now, at) -> GroupNames.add(now, document));
    }

    @Override
    public Workshop renameGroup(PersonId trainer, WorkshopId id, GroupId group, String name) {
        authority.help(trainer, id);
        return changes.make(trainer, id, (now, at) -> GroupNames.rename(now, group, DisplayName.of(name)));
    }

    @Override
    public List<WorkshopEvent> events(WorkshopId id) {
        return history.of(id);
    }

    private Workshop lead(PersonId trainer, WorkshopId id, BiFunction<Workshop, Instant, Change> move) {
        authority.lead(trainer, id);
        return changes.make(trainer, id, move);
    }

    /** The newest version of the method, or the one of the workshop that this one is to be like. */
    private WorkshopTemplate template(PersonId trainer, WorkshopPlan plan) {
        return plan.arrangement()
                .like()
                .map(like -> templates.fromSource(
                        templates.source(authority.see(trainer, like).template())))
                .or(() -> templates.byId(plan.template()))
                .orElseThrow(() -> new RefusedException("template.unknown"));
    }

    private Workshop draft(PersonId trainer, WorkshopPlan plan, WorkshopTemplate template) {
        Arrangement arranged = plan.arrangement();
        List<Group> groups = IntStream.rangeClosed(1, plan.groups())
                .mapToObj(number ->
                        new Group(new GroupId(UUID.randomUUID()), number, name(plan, number), DocumentId.random()))
                .toList();
        Tuning tuning = tuning(trainer, arranged);
        Workshop workshop = new Workshop(
                WorkshopId.random(),
                Crew.of(trainer),
                codes.free(),
                plan.title().strip(),
                plan.parent().strip(),
                plan.cycleStart(),
                plan.cycleEnd(),
                language(plan, template),
                plan.preset(),
                plan.groupSize(),
                arranged.tailoring().of(template),
                Phase.LOBBY,
                0,
                new Timer.Idle(Duration.ZERO),
                groups,
                new Rules(
                        arranged.ownPace(),
                        arranged.minutes(),
                        arranged.seating(),
                        sizes(groups, arranged),
                        arranged.tailoring(),
                        tuning.words(),
                        tuning.profile()),
                changes.now());
        return States.with(workshop, Course.ready(workshop, 0));
    }

    /** A further workshop for the same company finds the hints as the one that it is like has set them. */
    private Tuning tuning(PersonId trainer, Arrangement arranged) {
        return arranged.like()
                .map(like -> authority.see(trainer, like).rules().tuning())
                .orElse(Tuning.USUAL);
    }

    private static String name(WorkshopPlan plan, int number) {
        List<GroupPlan> groups = plan.arrangement().groups();
        String own = number <= groups.size() ? groups.get(number - 1).name() : "";
        return own.isEmpty() ? GroupNames.first(plan.language(), number) : own;
    }

    private static Map<GroupId, Integer> sizes(List<Group> groups, Arrangement arranged) {
        Map<GroupId, Integer> sizes = new HashMap<>();
        for (int index = 0; index < arranged.groups().size(); index++) {
            GroupId group = groups.get(index).id();
            arranged.groups().get(index).size().ifPresent(size -> sizes.put(group, size));
        }
        return sizes;
    }

    private static Language language(WorkshopPlan plan, WorkshopTemplate template) {
        return template.languages().contains(plan.language())
                ? plan.language()
                : template.languages().getFirst();
    }
}
