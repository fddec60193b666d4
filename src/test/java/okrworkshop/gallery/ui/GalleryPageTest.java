package okrworkshop.gallery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.Walks;
import okrworkshop.people.Seat;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.stage.Scene;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryStage;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = GalleryPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.gallery.ui"})
class GalleryPageTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryDocuments documents;

    @Autowired
    private MemoryStage stage;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Walks walks;

    @Autowired
    private JdbcClient database;

    private Trainer chen;
    private Workshop workshop;
    private Seat cy;

    @BeforeEach
    void twoGroupsWithADraft() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan("sample", "Lamp", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
        workshops.start(chen.id(), workshop.id());
        database.sql("""
                        insert into workshop (id, trainer, leader, code, title, parent_goal, cycle_start, cycle_end, lang,
                            preset, group_size, template_source, phase, step_position, timer_state, timer_total_ms,
                            timer_left_ms, created_at)
                        values (?, ?, ?, ?, 'T', '', current_date, current_date, 'en', 'express', 6, '', 'running', 0,
                            'idle', 0, 0, current_timestamp)""")
                .params(
                        workshop.id().value(),
                        chen.id().value(),
                        chen.id().value(),
                        workshop.id().toString().substring(0, 6))
                .update();
        for (Group group : workshop.groups()) {
            documents.create(
                    group.document(),
                    chen.id(),
                    List.of(new Operation.Create(
                            new CardId("o1"),
                            CardKind.OBJECTIVE,
                            "okr",
                            "",
                            "V",
                            Map.of("text", new Value.Text("Goal of " + group.name())),
                            List.of())));
        }
        cy = seats.join(workshop.id(), workshop.groups().getLast().id(), "Cy").seat();
    }

    @Test
    void theTrainerOpensARoundGivesItTimeClosesItAndOpensTheNextOne() {
        UI.getCurrent().navigate(GalleryPlaces.gallery(workshop.id()));
        assertThat(texts()).anyMatch(text -> text.startsWith("No round yet."));
        IntegerField dots =
                find(IntegerField.class).withLabel("Dots for each person").single();
        assertThat(dots.getValue()).isEqualTo(3);
        test(dots).setValue(5);
        test(find(Checkbox.class).single()).click();
        click("Open round 1");
        WalkResult round = walks.results(workshop.id()).getFirst();
        assertThat(List.of(round.each(), round.named(), round.total())).containsExactly(5, true, Duration.ofMinutes(8));
        assertThat(texts()).contains("Round 1 is open.");

        clock.pass(Duration.ofMinutes(9));
        click("Show on the projector");
        assertThat(stage.of(workshops.byId(workshop.id()).orElseThrow()).scene())
                .isEqualTo(Scene.GALLERY);
        assertThat(texts()).anyMatch(text -> text.startsWith("The time of round 1 is up."));
        click("+2 min");
        assertThat(texts()).contains("Round 1 is open.");
        click("Close the round");
        assertThat(texts()).anyMatch(text -> text.startsWith("Round 1 is closed."));
        click("Take it off the projector");
        assertThat(walks.results(workshop.id()).getFirst().onWall()).isFalse();
        click("Open round 2");
        assertThat(walks.results(workshop.id())).hasSize(2);
    }

    @Test
    void theTrainerReadsWhatTheRoomSaysAndHidesAComment() {
        Group north = workshop.groups().getFirst();
        walks.open(chen.id(), workshop.id(), 3, 8, false);
        var round = walks.results(workshop.id()).getFirst().id();
        var place = new Place(north.id(), "o1");
        walks.dot(cy.person(), workshop.id(), round, place, 2, "");
        walks.comment(cy.person(), workshop.id(), round, "c1", place, "By when?", "");

        UI.getCurrent().navigate(GalleryPlaces.gallery(workshop.id()));
        assertThat(spans()).contains("2 dots · 1 comment", "no dots · no comments");
        click("Group 1");
        assertThat(spans()).contains("Goal of Group 1", "2 dots", "By when?", "Group 2");
        assertThat(spans()).noneMatch(text -> text.contains("Cy"));
        press("Hide “By when?”");
        assertThat(walks.results(workshop.id()).getFirst().comments()).isZero();
        assertThat(spans()).contains("By when?");
        press("Show “By when?” again");
        assertThat(walks.results(workshop.id()).getFirst().comments()).isOne();
    }

    @Test
    void theTrainerTakesAStatementOffTheWallAndItsBoard() {
        Group north = workshop.groups().getFirst();
        walks.open(chen.id(), workshop.id(), 3, 8, false);
        UI.getCurrent().navigate(GalleryPlaces.gallery(workshop.id()));
        click("Group 1");
        press("Take “Goal of Group 1” out of sight, on its board as well");
        assertThat(statements(north)).isEmpty();
        assertThat(documents.read(north.document()).cards(CardKind.OBJECTIVE)).isEmpty();
        assertThat(spans()).as("still there for the trainer").contains("Goal of Group 1");
        press("Show “Goal of Group 1” again, on its board as well");
        assertThat(statements(north)).hasSize(1);
    }

    @Test
    void whatIsAimedAtStaysInItsPlaceWhileDotsAndCommentsComeIn() {
        Group north = workshop.groups().getFirst();
        walks.open(chen.id(), workshop.id(), 3, 8, false);
        var round = walks.results(workshop.id()).getFirst().id();
        var place = new Place(north.id(), "o1");
        walks.comment(cy.person(), workshop.id(), round, "c1", place, "By when?", "");
        UI.getCurrent().navigate(GalleryPlaces.gallery(workshop.id()));
        click("Group 1");
        Button group = find(Button.class).withText("Group 1").single();
        Button hide = button("Hide “By when?”");

        walks.dot(cy.person(), workshop.id(), round, place, 2, "");
        walks.comment(cy.person(), workshop.id(), round, "c2", place, "For whom?", "");
        click("+1 min");
        assertThat(spans()).contains("2 dots · 2 comments", "2 dots", "For whom?");
        assertThat(find(Button.class).withText("Group 1").single()).isSameAs(group);
        assertThat(button("Hide “By when?”")).isSameAs(hide);
        click("Group 1");
        assertThat(find(Button.class).withText("Group 1").single()).isSameAs(group);
        assertThat(group.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void whatIsRefusedIsSaidAndAChineseTrainerReadsChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate(GalleryPlaces.gallery(workshop.id()));
        assertThat(find(H1.class).single().getText()).isEqualTo("画廊漫步");
        find(IntegerField.class).withLabel("每人几个点").single().setValue(12);
        click("开始第 1 轮");
        assertThat(find(com.vaadin.flow.component.notification.Notification.class)
                        .all())
                .isNotEmpty();
        assertThat(walks.results(workshop.id())).isEmpty();
        find(IntegerField.class).withLabel("每人几个点").single().setValue(4);
        click("开始第 1 轮");
        assertThat(texts()).contains("第 1 轮进行中。");
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void press(String label) {
        test(button(label)).click();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<WalkResult.Dotted> statements(Group group) {
        return walks.results(workshop.id())
                .getFirst()
                .draft(group.id())
                .orElseThrow()
                .statements();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
