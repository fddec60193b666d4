package okrworkshop.reviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** One workshop with its groups and seats, moved about by the test. The template's texts are their own paths. */
public final class RoomFixture {
    public static final String REVIEW = "review";
    public static final String CHECKLIST = "check";

    private static final Messages PATHS = new Messages() {
        @Override
        public String text(Language language, String path) {
            if (path.endsWith(".retelling.sentence")) {
                return "让{whom}满意，因为{why}";
            }
            return language.code() + ":" + path;
        }

        @Override
        public List<String> texts(Language language, String path) {
            return List.of();
        }
    };

    private final MemorySeats seats = new MemorySeats();
    private final MemoryWorkshops workshops = new MemoryWorkshops(new SampleTemplates(), new SettableClock());
    private final WorkshopId id = WorkshopId.random();

    public RoomFixture(int groups) {
        this(groups, template());
    }

    /** With another template than the small one. */
    public RoomFixture(int groups, WorkshopTemplate template) {
        List<Group> all = new ArrayList<>();
        for (int number = 1; number <= groups; number++) {
            all.add(new Group(GroupId.random(), number, "第" + number + "组", DocumentId.random()));
        }
        workshops.put(new Workshop(
                id,
                PersonId.random(),
                "ABC234",
                "智能门锁",
                "成为第二增长曲线",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 6, 30),
                Language.ZH,
                "express",
                8,
                template,
                Phase.RUNNING,
                0,
                new Timer.Idle(Duration.ofMinutes(10)),
                all,
                Instant.EPOCH));
    }

    private static WorkshopTemplate template() {
        List<StepTemplate> steps = List.of(
                step(
                        "expectations",
                        new Lens.Form("frame", List.of("sentence")),
                        new Lens.Form("retelling", FormVariant.SENTENCE, List.of("whom", "why")),
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
                step("tasks", new Lens.Table("tasks", CardKind.TASK, List.of("owner"), List.of())),
                step(
                        "closing",
                        new Lens.Columns(
                                "closing",
                                List.of(
                                        new Lens.Column("learned", CardKind.REFLECTION, List.of(), List.of()),
                                        new Lens.Column("next", CardKind.TODO, List.of(), List.of()))),
                        new Lens.Form("agreement", List.of("promise"))));
        Checklist checklist = new Checklist(
                CHECKLIST,
                List.of(new Checklist.Item("crisp", "alignment"), new Checklist.Item("measurable", "measure")));
        return new WorkshopTemplate(
                "test", 1, List.of(Language.ZH, Language.EN), List.of("express"), steps, List.of(checklist), PATHS);
    }

    /** The tasks are also looked at by those who wrote them. */
    private static StepTemplate step(String id, Lens... lenses) {
        return new StepTemplate(
                id,
                "",
                Map.of("express", 10),
                List.of(),
                List.of(lenses),
                List.of(),
                List.of(),
                BeatsBy.FACILITATOR,
                Optional.of(CHECKLIST).filter(list -> id.equals("tasks")));
    }

    public Workshop workshop() {
        return workshops.byId(id).orElseThrow();
    }

    public Workshops workshops() {
        return workshops;
    }

    public Seats seats() {
        return seats;
    }

    public Group group(int number) {
        return workshop().groups().get(number - 1);
    }

    public RoomFixture at(Phase phase, String step) {
        List<String> steps =
                workshop().template().steps().stream().map(StepTemplate::id).toList();
        workshops.at(id, phase, steps.indexOf(step));
        return this;
    }

    /** The people of one group sit in another one. */
    public RoomFixture merged(int from, int into) {
        List<Group> groups = new ArrayList<>(workshop().groups());
        groups.set(from - 1, group(from).merged(group(into).id()));
        workshops.groups(id, groups);
        return this;
    }

    public Seat seat(int group, String name) {
        return seats.join(id, group(group).id(), name).seat();
    }
}
