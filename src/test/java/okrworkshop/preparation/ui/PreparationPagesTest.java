package okrworkshop.preparation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.people.Trainer;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.SurveyPhase;
import okrworkshop.preparation.Surveys;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.Language;
import okrworkshop.testing.Exchange;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PreparationPages.class)
@ViewPackages(
        packages = {
            "okrworkshop.shell",
            "okrworkshop.people.ui",
            "okrworkshop.workshops.ui",
            "okrworkshop.preparation.ui"
        })
class PreparationPagesTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Materials materials;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aWorkshopThatIsPrepared() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan(
                        "preparing", "Smart lamp", "", start, start.plusMonths(3), 1, 6, Language.EN, "short"));
    }

    @Test
    void theTrainerOpensTheSurveyAndGetsTheLinkForTheParticipants() {
        openTrainersPage();
        assertThat(find(Anchor.class)
                        .withText("http://room.test/prepare/CODEAA")
                        .exists())
                .isTrue();
        click("Open the survey");

        assertThat(surveys.of(workshop.id()).survey()).isEqualTo(SurveyPhase.OPEN);
        assertThat(find(Span.class).withText("open").exists()).isTrue();
        click("Close the survey");
        assertThat(surveys.of(workshop.id()).survey()).isEqualTo(SurveyPhase.CLOSED);
    }

    @Test
    void answersStayHiddenUntilThreeAreThere() {
        surveys.open(chen.id(), workshop.id());
        answer("ann", "lead", "Calm");
        answer("bo", "member", "Time");
        openTrainersPage();
        assertThat(texts())
                .contains("2 people have answered.", "Shown from 3 answers on, so that nobody can tell who said what.");
        assertThat(find(SumsChart.class).exists()).isFalse();

        answer("cy", "member", "Courage");
        openTrainersPage();
        assertThat(texts()).contains("3 people have answered.");
        assertThat(find(SumsChart.class).all()).hasSize(1);
        assertThat(spans()).contains("en:survey.questions.role.options.lead", "1 · 33%", "2 · 67%", "Courage");
    }

    @Test
    void theTrainerPastesMaterialAndChoosesWhereTheRoomSeesIt() {
        openTrainersPage();
        HandInForm form = find(HandInForm.class).all().getFirst();
        TextArea text = find(TextArea.class).withLabel("Text").all().getFirst();
        test(text).setValue("Grow renewals\nto 82%");
        test(find(Button.class, form).withText("Add").single()).click();

        assertThat(materials.of(chen.id(), workshop.id())).singleElement().satisfies(material -> {
            assertThat(material.list()).isEqualTo("goals");
            assertThat(material.name()).isEqualTo("Grow renewals");
        });
        assertThat(spans()).as("%s", spans()).contains("1 of 1");

        CheckboxGroup<String> steps = steps();
        test(steps).selectItem("1 en:steps.look.title");
        assertThat(materials.of(chen.id(), workshop.id()).getFirst().steps()).containsExactly("look");
    }

    @Test
    void whatIsNoTextIsRefusedInWords() {
        openTrainersPage();
        test(find(Button.class, find(HandInForm.class).all().getFirst())
                        .withText("Add")
                        .single())
                .click();

        assertThat(texts())
                .contains("There is no text in it. A scanned page is only a picture: type or paste what it says.");
    }

    @Test
    void notesAreKeptWhileTheTrainerWrites() {
        openTrainersPage();
        test(find(TextArea.class).withLabel("For you and other trainers only").single())
                .setValue("Ms Li: goals change weekly");

        assertThat(surveys.get(chen.id(), workshop.id()).notes()).isEqualTo("Ms Li: goals change weekly");
    }

    @Test
    void aParticipantAnswersLeavesComesBackAndHandsIn() {
        surveys.open(chen.id(), workshop.id());
        trainers.signOut();
        openVisitorsPage();
        assertThat(texts()).anyMatch(text -> text.startsWith("Without names"));
        test(wish()).setValue("Less noise");
        assertThat(texts()).contains("1 of 4 answered and kept. It counts when you hand it in.");

        openVisitorsPage();
        assertThat(wish().getValue()).isEqualTo("Less noise");
        click("Hand in");
        assertThat(texts()).contains("Question 1 still needs an answer.");
        assertThat(role().getErrorMessage()).isEqualTo("Please answer this question.");

        test(role()).selectItem("en:survey.questions.role.options.lead");
        click("Hand in");
        assertThat(texts()).contains("Handed in. Thank you!");
        assertThat(surveys.results(chen.id(), workshop.id()).people()).isOne();

        test(wish()).setValue("More calm");
        assertThat(texts()).contains("Your changes are kept, but don’t count yet. Hand them in.");
        click("Hand in the changes");
        assertThat(surveys.results(chen.id(), workshop.id()).people()).isOne();
    }

    @Test
    void whoHasChosenAsManyAsAllowedGivesOneBackFirst() {
        surveys.open(chen.id(), workshop.id());
        openVisitorsPage();
        @SuppressWarnings("unchecked")
        CheckboxGroup<String> pains = find(CheckboxGroup.class).single();
        pains.setValue(Set.of("walls", "fog"));

        assertThat(pains.getItemEnabledProvider().test("haste")).isFalse();
        assertThat(pains.getItemEnabledProvider().test("fog")).isTrue();
    }

    @Test
    void aClosedSurveySaysSoInWords() {
        surveys.open(chen.id(), workshop.id());
        openVisitorsPage();
        surveys.close(chen.id(), workshop.id());
        test(wish()).setValue("Too late");
        assertThat(texts()).contains("The survey is closed. What you think is still welcome in class.");

        openVisitorsPage();
        assertThat(texts()).contains("The survey is closed. What you think is still welcome in class.");
        workshops.at(workshop.id(), Phase.CLOSED, 1);
        openVisitorsPage();
        assertThat(texts()).contains("This workshop is over. Nothing more is collected.");
    }

    @Test
    void aParticipantHandsInAndTakesBack() {
        trainers.signOut();
        openVisitorsPage();
        assertThat(find(HandInForm.class).all())
                .as("lists that are not the trainer’s")
                .hasSize(2);
        TextArea text = find(TextArea.class).withLabel("Text").all().getFirst();
        test(text).setValue("Weekly report");
        test(find(Button.class, find(HandInForm.class).all().getFirst())
                        .withText("Add")
                        .single())
                .click();
        assertThat(materials.of(chen.id(), workshop.id())).hasSize(1);

        click("Take back");
        assertThat(materials.of(chen.id(), workshop.id())).isEmpty();
    }

    @Test
    void aWrongCodeIsSaidInWords() {
        UI.getCurrent().navigate("prepare/NOSUCH");
        assertThat(texts()).contains("No workshop has this code. Check it against the screen in the room.");
    }

    @Test
    void aChineseTrainerReadsChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        openTrainersPage();
        assertThat(find(H2.class).withText("课前调研").exists()).isTrue();
        assertThat(find(Checkbox.class).withLabel("需要填写姓名").exists()).isTrue();
    }

    private void openTrainersPage() {
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate(PreparationPlaces.trainer(workshop.id()));
    }

    /** The browser brings the cookie that it got before. */
    private void openVisitorsPage() {
        Optional.ofNullable(Exchange.response().findCookie("okr-prepare-CODEAA"))
                .ifPresent(cookie -> Exchange.request().addCookie(cookie));
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate(PreparationPlaces.visitor(workshop));
    }

    private void answer(String browser, String role, String wish) {
        surveys.send(
                workshop.id(),
                Visitor.ofToken(browser),
                new Answers(Map.of("role", List.of(role), "wish", List.of(wish))),
                "");
    }

    private TextArea wish() {
        return find(TextArea.class)
                .withLabel("4. en:survey.questions.wish.text")
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> role() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> steps() {
        return find(CheckboxGroup.class).all().getFirst();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
