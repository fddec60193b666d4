package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Pages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class WordsViewTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryCrews crews;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aWorkshopWithAWord() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        workshop = workshopOf(chen);
        workshops.word(chen.id(), workshop.id(), new ExtraWords(Map.of("buzz", Set.of("big bet"))));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void theCockpitLeadsThere() {
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        assertThat(find(Anchor.class)
                        .withText("Words for the writing hints")
                        .single()
                        .getHref())
                .isEqualTo("workshops/" + workshop.id() + "/words");
    }

    @Test
    void wordsAreKeptWhenTheFieldIsLeft() {
        open();
        assertThat(field("Jargon").getValue()).isEqualTo("big bet");
        test(field("Jargon")).setValue("big bet, moonshot");
        assertThat(texts()).contains("Saved.");
        test(field("Weak verbs")).setValue("flank\n flank ");
        assertThat(kept()).isEqualTo(Map.of("buzz", Set.of("big bet", "moonshot"), "weak-verb", Set.of("flank")));
    }

    @Test
    void whatSomebodyElseAddedMeanwhileStays() {
        open();
        workshops.word(
                chen.id(), workshop.id(), new ExtraWords(Map.of("buzz", Set.of("big bet"), "kpi", Set.of("star"))));
        test(field("Jargon")).setValue("moonshot");
        assertThat(kept()).isEqualTo(Map.of("buzz", Set.of("moonshot"), "kpi", Set.of("star")));
    }

    @Test
    void aFieldWithAProblemSaysSoAndWhatWasThereStays() {
        open();
        test(field("Jargon")).setValue("x".repeat(61));
        assertThat(field("Jargon").isInvalid()).isTrue();
        assertThat(field("Jargon").getErrorMessage()).contains("60 characters");
        test(field("Weak verbs")).setValue("flank");
        assertThat(kept()).isEqualTo(Map.of("buzz", Set.of("big bet"), "weak-verb", Set.of("flank")));
        test(field("Jargon")).setValue("moonshot");
        assertThat(field("Jargon").isInvalid()).isFalse();
        assertThat(kept()).containsEntry("buzz", Set.of("moonshot"));
    }

    @Test
    void aProfileIsKeptAtOnceAndSaysWhatItChanges() {
        open();
        ProfileChoice choice = find(ProfileChoice.class).single();
        assertThat(choice.getValue()).isEqualTo(Profile.FEISHU);
        assertThat(choice.getHelperText()).contains("kept with a reason");
        test(choice).selectItem("Teaching");
        assertThat(choice.getHelperText()).startsWith("All that is found counts as a warning");
        assertThat(texts()).contains("Saved.");
        assertThat(workshops.byId(workshop.id()).orElseThrow().rules().profile())
                .isEqualTo(Profile.TEACHING);
        assertThat(kept()).isEqualTo(Map.of("buzz", Set.of("big bet")));
    }

    @Test
    void observersReadThem() {
        Trainer bo = trainers.signIn("bo");
        crews.join(bo.id(), workshop.id(), CrewRole.OBSERVER);
        open();
        assertThat(find(TextArea.class).all()).hasSize(8).allMatch(TextArea::isReadOnly);
        assertThat(find(ProfileChoice.class).single().isReadOnly()).isTrue();
    }

    @Test
    void strangersDoNotGetThePage() {
        trainers.signIn("bo");
        var unused = catchThrowable(this::open);
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    private Workshop workshopOf(Trainer trainer) {
        LocalDate start = LocalDate.of(2027, 1, 1);
        return workshops.create(
                trainer.id(),
                new WorkshopPlan("sample", "Lock", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
    }

    private void open() {
        UI.getCurrent().navigate(Places.words(workshop.id()));
    }

    private Map<String, Set<String>> kept() {
        return workshops.byId(workshop.id()).orElseThrow().rules().words().byList();
    }

    private TextArea field(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
