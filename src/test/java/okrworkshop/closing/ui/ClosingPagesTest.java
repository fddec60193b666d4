package okrworkshop.closing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.closing.Feedback;
import okrworkshop.people.Trainer;
import okrworkshop.preparation.Answers;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = ClosingPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.closing.ui"})
class ClosingPagesTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private Feedback feedback;

    @Autowired
    private Keepings keepings;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aRunningWorkshop() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan("preparing", "Lock", "", start, start.plusMonths(3), 2, 6, Language.EN, "short"));
        workshops.at(workshop.id(), Phase.RUNNING, 1);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open();
    }

    @Test
    void theTrainerOpensTheEndAndSeesTheFeedbackFromThreeOn() {
        assertThat(texts()).contains("Nobody has answered yet.");
        button("Open for everybody").click();
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Open");
        answers("4");
        answers("5");
        open();
        assertThat(texts()).contains("2 people have answered.").anyMatch(text -> text.startsWith("Shown from 3"));
        answers("5");
        open();
        assertThat(texts()).contains("3 people have answered.", "Average 4.7");
        button("End").click();
        assertThat(button("Open again").isVisible()).isTrue();
    }

    @Test
    void theOwnerSetsTheDayKeepsWithoutOneAndWritesWhomToAsk() {
        assertThat(texts()).contains("Is deleted 90 days after it is closed");
        $(Input.class).single().setValue("2027-03-01");
        button("Set the day").click();
        assertThat(keepings.of(workshop.id()).until()).contains(LocalDate.of(2027, 3, 1));
        $(Input.class).single().setValue("2020-03-01");
        button("Set the day").click();
        assertThat(texts()).contains("Choose a day after today, 10 years ahead at most.");
        $(Input.class).single().setValue("");
        button("Set the day").click();
        assertThat(texts()).contains("Choose a day after today, 10 years ahead at most.");
        button("Keep without a day").click();
        assertThat(texts()).contains("Is kept until you delete it", "Close the workshop before you delete it.");
        assertThat(button("Delete now…").isEnabled()).isFalse();

        test($(TextField.class).single()).setValue("Acme, privacy@acme.test");
        button("Save").click();
        assertThat(texts()).contains("Questions about this: Acme, privacy@acme.test");
    }

    @Test
    void aClosedWorkshopCanBeDeleted() {
        workshops.at(workshop.id(), Phase.CLOSED, 1);
        open();
        assertThat(button("Delete now…").isEnabled()).isTrue();
        assertThat($(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .doesNotContain("Open for everybody");
        assertThat(keepings.deleted(chen.id())).isEmpty();
    }

    private void answers(String value) {
        feedback.answer(workshop.id(), PersonId.random(), new Answers(Map.of("useful", List.of(value))));
    }

    private void open() {
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/closing");
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
