package okrworkshop.reviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Lens;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.Workshops;

/** One workshop with its groups and seats, moved about by the test. The template's texts are their own paths. */
public final class RoomFixture implements Workshops, Seats {
    public static final String REVIEW = "review";
    public static final String CHECKLIST = "check";

    private static final Messages PATHS = new Messages() {
        @Override
        public String text(Language language, String path) {
            return language.code() + ":" + path;
        }

        @Override
        public List<String> texts(Language language, String path) {
            return List.of();
        }
    };

    private final List<Seat> seats = new ArrayList<>();
    private Workshop workshop;

    public RoomFixture(int groups) {
        List<Group> all = new ArrayList<>();
        for (int number = 1; number <= groups; number++) {
            all.add(new Group(GroupId.random(), number, "第" + number + "组", DocumentId.random()));
        }
        workshop = new Workshop(
                WorkshopId.random(),
                PersonId.random(),
                "ABC234",
                "智能门锁",
                "成为第二增长曲线",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 6, 30),
                Language.ZH,
                "express",
                8,
                template(),
                Phase.RUNNING,
                0,
                new Timer.Idle(Duration.ofMinutes(10)),
                all,
                Instant.EPOCH);
    }

    private static WorkshopTemplate template() {
        List<StepTemplate> steps = List.of(
                step(
                        "expectations",
                        new Lens.Form("frame", List.of("sentence")),
                        new Lens.Columns(
                                "columns",
                                List.of(new Lens.Column("expectations", CardKind.EXPECTATION, List.of(), List.of())))),
                step(
                        "choices",
                        new Lens.Score(
                                "scoring",
                                List.of(new Lens.Criterion("fit", 60), new Lens.Criterion("benefit", 40)),
                                5,
                                3)),
                step("objectives", new Lens.Okr("okr", List.of(CardKind.EXPECTATION))),
                step(REVIEW, new Lens.Review("peer-review", CHECKLIST)),
                step("tasks", new Lens.Table("tasks", CardKind.TASK, List.of("owner"), List.of())));
        Checklist checklist = new Checklist(
                CHECKLIST,
                List.of(new Checklist.Item("crisp", "alignment"), new Checklist.Item("measurable", "measure")));
        return new WorkshopTemplate(
                "test", 1, List.of(Language.ZH, Language.EN), List.of("express"), steps, List.of(checklist), PATHS);
    }

    private static StepTemplate step(String id, Lens... lenses) {
        return new StepTemplate(id, "", Map.of("express", 10), List.of(), List.of(lenses), List.of());
    }

    public Workshop workshop() {
        return workshop;
    }

    public Group group(int number) {
        return workshop.groups().get(number - 1);
    }

    public RoomFixture at(Phase phase, String step) {
        List<String> steps =
                workshop.template().steps().stream().map(StepTemplate::id).toList();
        return change(phase, steps.indexOf(step));
    }

    public Seat seat(int group, String name) {
        Seat seat = new Seat(PersonId.random(), workshop.id(), group(group).id(), name, Instant.EPOCH);
        seats.add(seat);
        return seat;
    }

    private RoomFixture change(Phase phase, int position) {
        workshop = new Workshop(
                workshop.id(),
                workshop.trainer(),
                workshop.code(),
                workshop.title(),
                workshop.parent(),
                workshop.cycleStart(),
                workshop.cycleEnd(),
                workshop.language(),
                workshop.preset(),
                workshop.groupSize(),
                workshop.template(),
                phase,
                position,
                workshop.timer(),
                workshop.groups(),
                workshop.createdAt());
        return this;
    }

    @Override
    public Workshop get(PersonId trainer, WorkshopId id) {
        return byId(id).filter(found -> found.trainer().equals(trainer))
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
    }

    @Override
    public Optional<Workshop> byId(WorkshopId id) {
        return Optional.of(workshop).filter(found -> found.id().equals(id));
    }

    @Override
    public Optional<Workshop> byCode(String code) {
        return Optional.of(workshop).filter(found -> found.code().equals(code));
    }

    @Override
    public Optional<Workshop> byDocument(DocumentId document) {
        return Optional.of(workshop)
                .filter(found -> found.groups().stream()
                        .anyMatch(group -> group.document().equals(document)));
    }

    @Override
    public List<Seat> of(WorkshopId id) {
        return seats.stream().filter(seat -> seat.workshop().equals(id)).toList();
    }

    @Override
    public int count(WorkshopId id, GroupId group) {
        return (int) seats.stream().filter(seat -> seat.group().equals(group)).count();
    }

    /** A seat's token is its person's id. */
    @Override
    public Optional<Seat> byToken(String token) {
        return seats.stream()
                .filter(seat -> seat.person().toString().equals(token))
                .findFirst();
    }

    @Override
    public Optional<Seat> byPerson(PersonId person) {
        return seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    @Override
    public JoinedSeat join(WorkshopId id, GroupId group, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JoinedSeat comeBack(WorkshopId id, String returnCode, String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Seat rename(PersonId person, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> returnCode(PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop create(PersonId trainer, WorkshopPlan plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Workshop> of(PersonId trainer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop start(PersonId trainer, WorkshopId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop moveTo(PersonId trainer, WorkshopId id, int position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop startTimer(PersonId trainer, WorkshopId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop pauseTimer(PersonId trainer, WorkshopId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop changeTimer(PersonId trainer, WorkshopId id, Duration by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop resetTimer(PersonId trainer, WorkshopId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop close(PersonId trainer, WorkshopId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop reopen(PersonId trainer, WorkshopId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workshop renameGroup(PersonId trainer, WorkshopId id, GroupId group, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WorkshopEvent> events(WorkshopId id) {
        throw new UnsupportedOperationException();
    }
}
