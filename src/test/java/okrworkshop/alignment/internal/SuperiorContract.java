package okrworkshop.alignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.SuperiorOkr.Written;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.okr.BoardFixture;
import okrworkshop.people.Role;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemoryMeetings;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.MeetingPlan;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.WorkshopPurged;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must do for superior OKRs, and what rooms and trainers learn of them. */
abstract class SuperiorContract {
    private final SettableClock clock = new SettableClock();
    private final MemoryWorkshops workshops = new MemoryWorkshops(new SampleTemplates(), clock);
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    private final PersonId trainer = PersonId.random();
    private final List<Object> told = new ArrayList<>();
    private final Meetings meetings = new Meetings();
    private StoredSuperiorOkrs superior;
    private SuperiorChannel channel;
    private ReadAlignments alignments;
    private Workshop workshop;
    private WorkshopId id;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshopWithTwoGroups() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        superior = new StoredSuperiorOkrs(
                workshops,
                meetings,
                documents,
                new SuperiorRows(JdbcClient.create(dataSource())),
                new EntryIds(),
                told::add);
        var broadcasters = new StaticListableBeanFactory(Map.of("broadcaster", broadcaster));
        channel = new SuperiorChannel(superior, broadcasters.getBeanProvider(Broadcaster.class));
        alignments = new ReadAlignments(workshops, superior, documents);
        workshop = made();
        id = workshop.id();
    }

    @Test
    void theCrewWritesItObserversLookAndStrangersFindNothing() {
        PersonId helper = PersonId.random();
        PersonId observer = PersonId.random();
        PersonId stranger = PersonId.random();
        workshops.crew(
                id, new Crew(trainer, trainer, Map.of(observer, CrewRole.OBSERVER, helper, CrewRole.CO_TRAINER)));
        superior.addObjective(trainer, id, "Grow");
        superior.addKeyResult(helper, id, entry("Grow"), "Ten shops");

        assertThat(texts()).containsExactly("O1 Grow", "KR1.1 Ten shops");
        assertThat(superior.of(observer, id)).isEqualTo(superior.of(trainer, id));
        assertThat(Refusals.codeOf(() -> superior.addObjective(observer, id, "x")))
                .isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> superior.remove(observer, id, entry("Grow"))))
                .isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> superior.of(stranger, id))).isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> superior.replace(stranger, id, List.of())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> alignments.of(stranger, id))).isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> superior.addObjective(trainer, id, "=1+1")))
                .isEqualTo("superior.formula");
        assertThat(texts()).hasSize(2);
    }

    @Test
    void whatAGroupChoseStaysReadableWhenItIsTakenOut() {
        superior.append(trainer, id, List.of(new Written("Grow", List.of("Ten shops", "Profit"))));
        String shops = entry("Ten shops");
        chosen(0, shops);

        superior.remove(trainer, id, entry("Grow"));
        assertThat(texts()).containsExactly(" Grow", " Ten shops");
        superior.replace(trainer, id, List.of(new Written("Learn", List.of())));
        assertThat(texts()).containsExactly("O1 Learn", " Grow", " Ten shops");
        superior.takeBack(trainer, id, shops);
        assertThat(texts()).containsExactly("O1 Learn", "O2 Grow", "KR2.1 Ten shops");
        assertThat(entry("Ten shops")).isEqualTo(shops);
    }

    @Test
    void coverageCountsWhatEverybodyInAGroupMaySeeAndIsReadAgainWhenItChanges() {
        superior.append(trainer, id, List.of(new Written("Grow", List.of("Ten shops"))));
        chosen(0, entry("Ten shops"));
        Alignment now = alignments.of(trainer, id);

        assertThat(now.coverage().rows().get(1).groups())
                .extracting(group -> group.name())
                .containsExactly(workshop.groups().getFirst().name());
        assertThat(now.coverage().unbound())
                .extracting(served -> served.objective().label())
                .containsExactly("O2");
        assertThat(now.needs().outside())
                .extracting(need -> need.request().keyResults())
                .containsExactly(List.of("KR1.1"));
        assertThat(alignments.of(workshop)).isEqualTo(now);
        superior.reword(trainer, id, entry("Ten shops"), "Twelve shops");
        assertThat(alignments.of(trainer, id).coverage().rows().get(1).entry().text())
                .isEqualTo("Twelve shops");
    }

    @Test
    void U1_everybodyHearsOfTheSuperiorOkrOnceThereWasOne() {
        Viewer ada = viewer();
        assertThat(channel.greet(ada)).isEmpty();
        superior.addObjective(trainer, id, "Grow");
        channel.on(new SuperiorChanged(id));

        EventMessage event = channel.greet(ada).getFirst();
        assertThat(event.type()).isEqualTo("superior");
        assertThat(event.isLasting()).isTrue();
        assertThat(channel.greet(ada).getFirst()).isSameAs(event);
        assertThat(broadcaster.published()).hasSize(1);
        assertThat(told).contains(new SuperiorChanged(id));
        superior.remove(trainer, id, entry("Grow"));
        assertThat(((SuperiorBody) channel.greet(ada).getFirst().body()).objectives())
                .isEmpty();
    }

    @Test
    void pagesHearOfChangesUntilTheyStopListening() {
        List<String> heard = new ArrayList<>();
        Runnable deaf = superior.listen(id, () -> heard.add("changed"));
        superior.addObjective(trainer, id, "Grow");
        deaf.run();
        superior.addObjective(trainer, id, "Learn");
        assertThat(heard).hasSize(1);
    }

    @Test
    void aWorkshopMadeAfterAnotherOneHasItsSuperiorOkrWithTheSameIds() {
        superior.append(trainer, id, List.of(new Written("Grow", List.of("Ten shops"))));
        String grow = entry("Grow");
        Workshop again = made();
        superior.copy(trainer, id, again.id());
        assertThat(superior.of(trainer, again.id())).isEqualTo(superior.of(trainer, id));
        superior.addObjective(trainer, again.id(), "Own");
        superior.copy(trainer, id, again.id());
        assertThat(superior.of(trainer, again.id()).current().objectives()).hasSize(2);
        assertThat(Refusals.codeOf(() -> superior.copy(PersonId.random(), id, again.id())))
                .isEqualTo("workshop.unknown");

        Workshop meeting = made();
        meetings.from = Optional.of(id);
        superior.on(new WorkshopEvent(meeting.id(), clock.instant(), trainer, "created", ""));
        assertThat(superior.of(trainer, meeting.id()).entry(grow)).isPresent();
    }

    @Test
    void itIsDeletedWithItsWorkshopAlone() {
        Workshop other = made();
        superior.addObjective(trainer, id, "Grow");
        superior.addObjective(trainer, other.id(), "Learn");
        superior.on(new WorkshopPurged(id));
        assertThat(superior.kept(id)).isEmpty();
        assertThat(superior.kept(other.id())).isPresent();
    }

    /** Group by index has two objectives, the first of which serves the entry; a request hangs on its key result. */
    private void chosen(int group, String entry) {
        documents.put(new BoardFixture(workshop.groups().get(group).document())
                .put("o", CardKind.OBJECTIVE, "Open", "serves", entry + "\n", "rank", 1)
                .put("p", CardKind.OBJECTIVE, "Save", "rank", 2)
                .put("k", CardKind.KEY_RESULT, "Three shops")
                .put("s", CardKind.SUPPORT_REQUEST, "Money", "team", "Finance")
                .link("k", LinkType.PARENT, "o")
                .link("s", LinkType.PARENT, "k"));
    }

    private Workshop made() {
        LocalDate start = LocalDate.of(2026, 4, 1);
        Workshop made = workshops.create(
                trainer,
                new WorkshopPlan(
                        SampleTemplates.METHOD.id(),
                        "New",
                        "",
                        start,
                        start.plusMonths(3),
                        2,
                        6,
                        Language.EN,
                        SampleTemplates.METHOD.presets().getFirst()));
        made.groups().forEach(group -> documents.put(new BoardFixture(group.document())));
        return made;
    }

    private String entry(String text) {
        return superior.of(trainer, id).entries().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> texts() {
        return superior.of(trainer, id).entries().stream()
                .map(each -> each.label() + " " + each.text())
                .toList();
    }

    private Viewer viewer() {
        return new Viewer(
                PersonId.random(),
                "Ada",
                Role.PARTICIPANT,
                id,
                Optional.of(workshop.groups().getFirst().id()),
                Language.EN);
    }

    /** Every group of a later meeting comes from one workshop, once the test says from which. */
    private final class Meetings implements LaterMeetings {
        private final MemoryMeetings rest = new MemoryMeetings(workshops);
        private Optional<WorkshopId> from = Optional.empty();

        @Override
        public List<WorkshopTemplate> methods() {
            return rest.methods();
        }

        @Override
        public List<Offer> offers(PersonId by, WorkshopId earlier) {
            return rest.offers(by, earlier);
        }

        @Override
        public Workshop begin(PersonId by, WorkshopId earlier, MeetingPlan plan) {
            return rest.begin(by, earlier, plan);
        }

        @Override
        public Optional<Origin> origin(WorkshopId meeting, GroupId group) {
            return from.map(earlier -> new Origin(earlier, group, "Earlier", "A", clock.instant()));
        }
    }
}
