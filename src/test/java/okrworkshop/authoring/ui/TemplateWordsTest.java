package okrworkshop.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateEdit;
import org.junit.jupiter.api.Test;

/** The words, times and checklists of a template. */
class TemplateWordsTest extends AuthoringTest {
    @Test
    void titleSummaryAndLengthsAreWrittenInBothLanguages() {
        TemplateDraft draft = copy();
        open(draft);
        test(line("Title · English")).setValue("Our way");
        test(line("Title · Chinese")).setValue("我们的方法");
        test(line("Name of the length · English")).setValue("Short");

        assertThat(text(draft, Language.EN, "title")).isEqualTo("Our way");
        assertThat(text(draft, Language.ZH, "title")).isEqualTo("我们的方法");
        assertThat(text(draft, Language.EN, "presets.express")).isEqualTo("Short");
        assertThat(find(H1.class).single().getText()).isEqualTo("Our way");
        assertThat(shown()).contains("All changes are saved.");
    }

    @Test
    void aStepsWordsAndMinutesAreSavedAtOnceAndTheSumFollows() {
        TemplateDraft draft = copy();
        open(draft, "status");
        test(line("Title · English")).setValue("Where we stand");
        test(area("Goal of the step · Chinese")).setValue("看清现状");
        IntegerField minutes = find(IntegerField.class).all().getFirst();
        test(minutes).setValue(25);

        assertThat(text(draft, Language.EN, "steps.status.title")).isEqualTo("Where we stand");
        assertThat(text(draft, Language.ZH, "steps.status.goal")).isEqualTo("看清现状");
        assertThat(step(draft, "status").minutes()).containsEntry("express", 25);
        assertThat(minutes.getHelperText()).isEqualTo("All steps: 130 min");
        assertThat(now(draft).findings()).isEmpty();
        assertThat(find(Button.class).withText("2 · Where we stand").exists())
                .as("the list of steps follows")
                .isTrue();
    }

    @Test
    void minutesThatCannotBeAreRefusedAtTheField() {
        TemplateDraft draft = copy();
        open(draft, "status");
        IntegerField minutes = find(IntegerField.class).all().getFirst();
        minutes.setValue(0);
        assertThat(minutes.getErrorMessage()).startsWith("Choose at least 1 minute");
        minutes.setValue(null);
        assertThat(minutes.getErrorMessage()).isEqualTo("Enter a number.");
        assertThat(now(draft)).isEqualTo(draft);
    }

    @Test
    void promptsAreAddedChangedMovedAndTakenAway() {
        TemplateDraft draft = change(
                copy(),
                new TemplateEdit.Texts(Language.EN, "steps.status.prompts", List.of("a", "b")),
                new TemplateEdit.Texts(Language.ZH, "steps.status.prompts", List.of("甲", "乙")));
        open(draft, "status");
        click("Add a prompt");
        assertThat(texts(draft, Language.ZH)).containsExactly("甲", "乙", "");
        assertThat(now(draft).findings()).hasSize(2);
        test(area("Prompt 3 · English")).setValue("c");
        test(area("Prompt 3 · Chinese")).setValue("丙");
        press("Move up: Prompt 3");
        assertThat(texts(draft, Language.EN)).containsExactly("a", "c", "b");
        assertThat(texts(draft, Language.ZH)).containsExactly("甲", "丙", "乙");
        press("Remove: Prompt 1");
        assertThat(texts(draft, Language.EN)).containsExactly("c", "b");
        assertThat(named("Move up: Prompt 1").isEnabled()).isFalse();
        assertThat(now(draft).findings()).isEmpty();
    }

    @Test
    void helpCanBeLeftOutAltogether() {
        TemplateDraft draft = copy();
        int help = original().messages().texts(Language.EN, "steps.status.help").size();
        assertThat(help).isPositive();
        open(draft, "status");
        for (int i = 0; i < help; i++) {
            press("Remove: Help 1");
        }
        assertThat(now(draft).template().messages().own(Language.EN, "steps.status.help"))
                .isEmpty();
        assertThat(now(draft).findings()).isEmpty();
    }

    @Test
    void aBoardsWordsAndColumnsAreWritten() {
        TemplateDraft draft = copy();
        open(draft, "status");
        test(area("One sentence above the board · English")).setValue("Facts only.");
        test(area("What belongs into it · English")).setValue("Our own.");

        assertThat(text(draft, Language.EN, "steps.status.lenses.facts.hint")).isEqualTo("Facts only.");
        assertThat(text(draft, Language.EN, "steps.status.lenses.facts.columns.inside.hint"))
                .isEqualTo("Our own.");
    }

    @Test
    void criteriaAndAxesAreNamed() {
        TemplateDraft draft = copy();
        open(draft, "choices");
        test(line("Upwards, upper end · English")).setValue("Much");
        test(line("Fit · English")).setValue("Fits us");

        assertThat(text(draft, Language.EN, "steps.choices.lenses.place.axes.y-high"))
                .isEqualTo("Much");
        assertThat(text(draft, Language.EN, "steps.choices.lenses.scoring.criteria.fit"))
                .isEqualTo("Fits us");
    }

    @Test
    void checklistItemsAreAddedWrittenMovedAndTakenAway() {
        TemplateDraft draft = copy();
        open(draft);
        click("Checklists");
        String first = items(draft).getFirst();
        String second = items(draft).get(1);
        test(find(Button.class)
                        .withCondition(button -> "Move down: Check question 1"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .all()
                        .getFirst())
                .click();
        assertThat(items(draft)).startsWith(second, first);

        test(find(Button.class).withText("Add a check question").all().getLast())
                .click();
        String added =
                now(draft).template().checklists().getLast().items().getLast().id();
        assertThat(added).startsWith("item-");
        assertThat(now(draft).findings()).hasSize(2);
        int last = find(TextArea.class).all().size() - 1;
        test(find(TextArea.class).all().get(last)).setValue("One");
        test(find(TextArea.class).all().get(last - 1)).setValue("一");
        assertThat(now(draft).findings()).isEmpty();
    }

    @Test
    void aStepGetsAnotherChecklistOrNone() {
        TemplateDraft draft = copy();
        open(draft, "status");
        assertThat(checklist(draft, "status")).contains("status-check");
        choose("Checklist", "choice-check");
        assertThat(checklist(draft, "status")).contains("choice-check");
        choose("Checklist", "");
        assertThat(checklist(draft, "status")).isEmpty();

        click("Checklists");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Used in no step.", "Used in: 4 · Choose");
    }

    @Test
    void whereGroupsReviewEachOtherThereIsNoSecondChecklist() {
        TemplateDraft draft = copy();
        open(draft, "review");
        assertThat(find(Select.class).withLabel("Checklist").exists()).isFalse();
    }

    @Test
    void aTextThatIsMuchTooLongIsRefusedAtItsField() {
        TemplateDraft draft = copy();
        open(draft, "status");
        TextField title = line("Title · English");
        title.setValue("x".repeat(10_001));
        assertThat(title.getErrorMessage()).isEqualTo("The text is too long: at most 10000 characters.");
        assertThat(now(draft)).isEqualTo(draft);
    }

    private List<String> texts(TemplateDraft draft, Language language) {
        return now(draft).template().messages().texts(language, "steps.status.prompts");
    }

    private Optional<String> checklist(TemplateDraft draft, String step) {
        return now(draft).template().step(step).orElseThrow().checklist();
    }

    private List<String> items(TemplateDraft draft) {
        return now(draft).template().checklists().getFirst().items().stream()
                .map(item -> item.id())
                .toList();
    }
}
