package okrworkshop.attention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import okrworkshop.attention.HelpDesk;
import okrworkshop.attention.Notice;
import okrworkshop.attention.Notices;
import okrworkshop.attention.Polls;
import okrworkshop.attention.Questions;
import okrworkshop.attention.Silence;
import okrworkshop.attention.Spotlight;
import okrworkshop.attention.WorkshopRow;
import okrworkshop.people.Seat;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = {Pages.class, AttentionPanelTest.Attention.class})
@ViewPackages(packages = {"okrworkshop.shell", "okrworkshop.cockpit.ui"})
class AttentionPanelTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private RecordingBroadcaster broadcaster;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HelpDesk help;

    @Autowired
    private Notices notices;

    @Autowired
    private Silence silence;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Polls polls;

    @Autowired
    private Questions questions;

    @Autowired
    private AttentionPanels panels;

    private PersonId trainer;
    private WorkshopId id;
    private Group group;
    private Seat ann;

    @BeforeEach
    void aWorkshopRuns() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        trainer = trainers.signIn("Tara").id();
        Workshop workshop = workshops.create(
                trainer,
                new WorkshopPlan(
                        "sample",
                        "Door lock",
                        "",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        2,
                        6,
                        Language.EN,
                        "express"));
        id = workshop.id();
        group = workshop.groups().getFirst();
        workshops.start(trainer, id);
        ann = seats.join(id, group.id(), "Ann").seat();
        broadcaster.arrives(ann.person());
        WorkshopRow.insert(jdbc, id, trainer);
    }

    @Test
    void theCockpitHasThePanel() {
        navigate("workshops/" + id, Main.class);
        assertThat(find(Button.class).withText("Call for silence").exists()).isTrue();
    }

    @Test
    void whoWaitsIsTakenAndSettled() {
        help.ask(ann.person(), id, group.id(), false, "");
        help.ask(ann.person(), id, group.id(), true, "What is a key result?");
        shown();
        assertThat(texts()).contains("Ann (Group 1) raised a hand", "Group 1", "What is a key result?", "just now");

        click("On my way");
        assertThat(help.of(id).calls().getFirst().coming()).contains(trainer);
        assertThat(texts()).contains("Tara is on the way · just now");
        click("Settled");
        assertThat(help.of(id).calls()).hasSize(1);
        assertThat(texts()).doesNotContain("Ann (Group 1) raised a hand");
    }

    @Test
    void silenceIsCalledAndLifted() {
        shown();
        click("Call for silence");
        assertThat(silence.since(id)).isPresent();
        assertThat(texts()).contains("The boards rest (just now).");
        click("Open the boards again");
        assertThat(silence.since(id)).isEmpty();
    }

    @Test
    void aMessageIsSentWithItsReadCountAndTakenBack() {
        shown();
        TextArea text = find(TextArea.class).withLabel("Message").single();
        click("Send");
        assertThat(text.getErrorMessage()).isEqualTo("Write something first.");
        text.setValue("Lunch at 12");
        click("Send");
        Notice sent = notices.of(id).getFirst();
        assertThat(sent.toAll()).isTrue();
        assertThat(text.getValue()).isEmpty();
        assertThat(texts())
                .contains("Lunch at 12", "Everybody · just now · read by 0 of 1 who are here (0 of 1 in all)");
        click("Take back");
        assertThat(notices.of(id).getFirst().takenBack()).isTrue();
    }

    @Test
    void aPollShowsItsCountsToTheTrainerAtOnce() {
        shown();
        find(TextField.class).withLabel("Question").single().setValue("Lunch now?");
        find(TextArea.class).withLabel("Choices, one per line").single().setValue("Yes\n\nNo\n");
        click("Open the poll");
        polls.answer(ann.person(), id, polls.of(id).getFirst().id(), 1, "");
        shown();
        assertThat(texts()).contains("Lunch now?", "Yes", "No", "1 answer");
        click("Close and show the result");
        assertThat(polls.of(id).getFirst().closed()).isTrue();
        click("Take off the screens");
        assertThat(polls.of(id).getFirst().putAway()).isTrue();
    }

    @Test
    void aQuestionIsMarkedAsAnsweredHiddenAndShownAgain() {
        questions.allow(trainer, id, true, true);
        questions.ask(ann.person(), id, "Why OKR?", true);
        shown();
        assertThat(find(Checkbox.class)
                        .withLabel("People may ask questions")
                        .single()
                        .getValue())
                .isTrue();
        assertThat(texts()).contains("Why OKR?", "without a name").doesNotContain("Ann");
        click("Answered");
        assertThat(questions.of(id).questions().getFirst().answered()).isTrue();
        click("Hide");
        assertThat(questions.of(id).questions().getFirst().hidden()).isTrue();
        assertThat(texts()).contains("without a name · hidden, only you see it");
        click("Show again");
        assertThat(questions.of(id).questions().getFirst().hidden()).isFalse();
    }

    @Test
    void theSpotlightEndsWhereItIsSeen() {
        var step = workshops.byId(id).orElseThrow().step();
        spotlight.show(
                trainer,
                id,
                new Spotlight.Shown(
                        group.id(), step.id(), step.lenses().getFirst().id(), ""));
        shown();
        click("End on all screens");
        assertThat(spotlight.of(id)).isEmpty();
    }

    private void shown() {
        UI.getCurrent().removeAll();
        Component panel = panels.of(trainer, id);
        UI.getCurrent().add(panel);
    }

    /** The first button that says so. */
    private void click(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    /** This module on a database in memory, the others as the pages' tests have them. */
    @ComponentScan(
            basePackages = "okrworkshop.attention",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Deeds).*"))
    static class Attention {
        @Bean
        DataSource database() {
            var source = new DriverManagerDataSource("jdbc:hsqldb:mem:attention-panel;hsqldb.tx=mvcc", "SA", "");
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        }

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        TransactionOperations transactions(DataSource database) {
            return new TransactionTemplate(new JdbcTransactionManager(database));
        }

        @Bean
        MemoryDocuments documents(Clock clock) {
            return new MemoryDocuments(clock);
        }

        @Bean
        RecordingBroadcaster broadcaster() {
            return new RecordingBroadcaster();
        }
    }
}
