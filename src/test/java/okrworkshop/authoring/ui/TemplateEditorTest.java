package okrworkshop.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateEdit;
import org.junit.jupiter.api.Test;

class TemplateEditorTest extends AuthoringTest {
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
    void aQuestionIsAddedWithItsGapInTheSentence() {
        TemplateDraft draft = copy();
        open(draft, "expectations");
        List<Button> adds = find(Button.class).withText("Add a question").all();
        test(adds.get(1)).click();

        Lens.Form form = form(draft, "restatement");
        String added = form.questions().getLast();
        assertThat(text(draft, Language.EN, "steps.expectations.lenses.restatement.sentence"))
                .endsWith(" {" + added + "}");
        test(area("Name of the gap {" + added + "} · English")).setValue("budget");
        assertThat(text(draft, Language.EN, "steps.expectations.lenses.restatement.questions." + added))
                .isEqualTo("budget");
        assertThat(now(draft).findings()).as("three texts are still empty").hasSize(3);

        click("Undo");
        click("Undo");
        assertThat(form(draft, "restatement").questions()).doesNotContain(added);
    }

    @Test
    void aQuestionIsTakenAwayAndTheConditionThatAskedForItIsFound() {
        TemplateDraft draft = copy();
        open(draft, "expectations");
        test(find(Button.class)
                        .withCondition(button ->
                                "Remove: Question 1".equals(button.getElement().getAttribute("aria-label")))
                        .all()
                        .getLast())
                .click();

        assertThat(form(draft, "position").questions()).containsExactly("role");
        assertThat(shown())
                .contains("1 thing to mend before publishing")
                .contains("The question that this condition asks for is gone.")
                .contains("No form of the step \"expectations\" asks \"number\".");
        assertThat(publish().isEnabled()).isFalse();
    }

    @Test
    void theNumbersAndTheSentenceOfAConditionAreChanged() {
        TemplateDraft draft = copy();
        open(draft, "expectations");
        IntegerField most = find(IntegerField.class).withLabel("At most").all().getFirst();
        assertThat(most.getValue()).isEqualTo(5);
        test(most).setValue(7);
        test(area("Sentence · English")).setValue("The ladder is written");

        assertThat(step(draft, "expectations").done())
                .contains(new Gate.Count("kept", CardKind.EXPECTATION, "", Map.of(), 1, 7));
        assertThat(text(draft, Language.EN, "steps.expectations.done.ladder")).isEqualTo("The ladder is written");
        most.setValue(null);
        assertThat(step(draft, "expectations").done())
                .contains(new Gate.Count("kept", CardKind.EXPECTATION, "", Map.of(), 1, Integer.MAX_VALUE));
    }

    @Test
    void aShareIsWrittenInPercent() {
        TemplateDraft draft = copy();
        open(draft, "status");
        IntegerField share =
                find(IntegerField.class).withLabel("Share in percent").all().getFirst();
        assertThat(share.getValue()).isEqualTo(80);
        test(share).setValue(55);
        assertThat(step(draft, "status").done())
                .contains(new Gate.Filled("evidence", CardKind.FINDING, "evidence", 0.55));
    }

    @Test
    void aNewConditionComesWithASentenceInEachLanguage() {
        TemplateDraft draft = copy();
        open(draft, "tasks");
        click("Add a condition");
        find(Select.class).withLabel("What has to be met").single();
        choose("What has to be met", GateChoices.Kind.SHARE);
        choose("Field", "deliverable");
        test(find(IntegerField.class).withLabel("Share in percent").all().getLast())
                .setValue(50);
        click("Add");

        Gate added = step(draft, "tasks").done().getLast();
        assertThat(added).isEqualTo(new Gate.Filled(added.id(), CardKind.TASK, "deliverable", 0.5));
        assertThat(text(draft, Language.EN, "steps.tasks.done." + added.id()))
                .isEqualTo("Tasks: at least 50 % have “Deliverable” filled in");
        assertThat(text(draft, Language.ZH, "steps.tasks.done." + added.id())).isEqualTo("至少 50% 的任务填好了“交付物”");
        assertThat(now(draft).findings()).isEmpty();
    }

    @Test
    void aConditionIsTakenAway() {
        TemplateDraft draft = copy();
        open(draft, "status");
        press("Remove: Condition 1");
        assertThat(step(draft, "status").done()).noneMatch(gate -> gate.id().equals("covered"));
        assertThat(now(draft).findings()).isEmpty();
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
        String added = items(draft).getLast();
        assertThat(added).startsWith("item-");
        assertThat(now(draft).findings()).hasSize(2);
        int last = find(TextArea.class).all().size() - 1;
        test(find(TextArea.class).all().get(last)).setValue("One");
        test(find(TextArea.class).all().get(last - 1)).setValue("一");
        assertThat(now(draft).findings()).isEmpty();
    }

    @Test
    void stepsChangeTheirOrderAndAnOrderThatCannotWorkIsSaidInWords() {
        TemplateDraft draft = copy();
        open(draft, "tasks");
        String up = "Move up: 6 · " + original().messages().text(Language.EN, "steps.tasks.title");
        press(up);
        press(up);
        assertThat(now(draft).template().steps().get(4).id()).isEqualTo("tasks");
        assertThat(shown())
                .contains("to mend before publishing")
                .contains("This needs cards that no step up to here makes.");
        assertThat(publish().isEnabled()).isFalse();
        click("Undo");
        assertThat(publish().isEnabled()).isTrue();
        click("Redo");
        assertThat(publish().isEnabled()).isFalse();
    }

    @Test
    void aStepIsTakenOutAndComesBack() {
        TemplateDraft draft = copy();
        open(draft, "reflection");
        String title = original().messages().text(Language.EN, "steps.reflection.title");
        press("Remove: " + title);
        assertThat(now(draft).template().step("reflection")).isEmpty();
        assertThat(shown()).contains("was removed. “Undo” brings it back.");
        click("Undo");
        assertThat(now(draft).template().step("reflection")).isPresent();
        assertThat(now(draft).yaml()).isEqualTo(draft.yaml());
    }

    @Test
    void aFindingLeadsToItsPlace() {
        TemplateDraft draft = copy();
        change(draft, new TemplateEdit.Text(Language.EN, "steps.status.goal", ""));
        open(draft);
        String title = original().messages().text(Language.EN, "steps.status.title");
        click("2 · " + title + " · Goal of the step · English");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("2 · " + title);
        test(area("Goal of the step · English")).setValue("Look at the facts");
        assertThat(shown()).contains("Ready to publish");
    }

    @Test
    void theOpenStepIsTriedOutInBothLanguagesAndLengths() {
        TemplateDraft draft = copy();
        open(draft, "status");
        click("Preview");
        assertThat(preview()).isEqualTo(draft.id() + " status express en");
        assertThat(find(TextField.class).exists()).isFalse();
        choose("Language of the preview", Language.ZH);
        choose("Length", "course");
        assertThat(preview()).isEqualTo(draft.id() + " status course zh");
        click("4 · " + original().messages().text(Language.EN, "steps.choices.title"));
        assertThat(preview()).isEqualTo(draft.id() + " choices course zh");
        click("Back to editing");
        assertThat(find(PreviewElement.class).exists()).isFalse();
        assertThat(find(TextField.class).exists()).isTrue();
    }

    private String preview() {
        return find(PreviewElement.class).single().getElement().getProperty("body");
    }

    @Test
    void publishingMakesTheVersionForNewWorkshopsAndSaysWhatRunningOnesKeep() {
        TemplateDraft draft = copy();
        open(draft);
        assertThat(shown()).contains("Running workshops keep theirs.");
        click("Publish version 1");
        assertThat(templates.byId(draft.id())).isPresent();
        assertThat(shown()).contains("Version 1 is published", "version 1");
        assertThat(publish().isEnabled()).as("nothing changed").isFalse();

        String kept = templates.source(templates.byId(draft.id()).orElseThrow());
        test(line("Title · English")).setValue("Second");
        click("Publish version 2");
        assertThat(templates.byId(draft.id()).orElseThrow().title(Language.EN)).isEqualTo("Second");
        assertThat(templates.fromSource(kept).title(Language.EN))
                .as("what a running workshop keeps")
                .isEqualTo("My method");
    }

    @Test
    void whatWasTypedIsNotLostWhenAnotherWindowWasFaster() {
        TemplateDraft draft = copy();
        open(draft, "status");
        change(draft, new TemplateEdit.Text(Language.EN, "steps.status.goal", "From the other window"));
        test(line("Title · English")).setValue("From here");

        assertThat(shown())
                .contains("This template was changed in another window meanwhile.", "From here", "Not saved yet.");
        assertThat(line("Title · English").getValue()).isEqualTo("From here");
        test(area("Goal of the step · Chinese")).setValue("还有这句");
        click("Load the newest and put my change in");
        assertThat(text(draft, Language.ZH, "steps.status.goal")).isEqualTo("还有这句");
        assertThat(text(draft, Language.EN, "steps.status.goal")).isEqualTo("From the other window");
        assertThat(text(draft, Language.EN, "steps.status.title")).isEqualTo("From here");
        assertThat(area("Goal of the step · English").getValue()).isEqualTo("From the other window");
        assertThat(find(ConflictNotice.class).exists()).isFalse();
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

    @Test
    void anothersTemplateIsReadOnly() {
        TemplateDraft draft = copy();
        signIn("bo");
        open(draft, "status");

        assertThat(find(TextField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat(find(TextArea.class).all()).isNotEmpty().allMatch(TextArea::isReadOnly);
        assertThat(find(IntegerField.class).all()).isNotEmpty().allMatch(IntegerField::isReadOnly);
        assertThat(find(ToolButton.class).exists()).isFalse();
        assertThat(find(PublishPanel.class).exists()).isFalse();
        assertThat(shown()).contains("To change it, make a copy").doesNotContain("Undo", "Add a");
    }

    @Test
    void anInstalledTemplateIsReadOnlyToo() {
        UI.getCurrent().navigate(Places.template("okr-cocreation"));
        assertThat(find(TextField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
    }

    @Test
    void theEditorReadsInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        TemplateDraft draft = copy();
        for (StepTemplate step : draft.template().steps()) {
            open(draft, step.id());
            assertThat(shown()).doesNotContain("author.", "gate.", "lens.", "field.", "kind.", "choice.", "finding.");
        }
    }

    private Button publish() {
        return find(Button.class)
                .withCondition(button -> button.getText().startsWith("Publish version"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((Select<T>) find(Select.class).withLabel(label).single()).setValue(value);
    }

    private String text(TemplateDraft draft, Language language, String path) {
        return now(draft).template().messages().text(language, path);
    }

    private List<String> texts(TemplateDraft draft, Language language) {
        return now(draft).template().messages().texts(language, "steps.status.prompts");
    }

    private StepTemplate step(TemplateDraft draft, String id) {
        return now(draft).template().step(id).orElseThrow();
    }

    private Lens.Form form(TemplateDraft draft, String id) {
        return (Lens.Form) step(draft, "expectations").lenses().stream()
                .filter(lens -> lens.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> items(TemplateDraft draft) {
        return now(draft).template().checklists().getFirst().items().stream()
                .map(item -> item.id())
                .toList();
    }
}
