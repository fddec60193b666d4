package okrworkshop.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import okrworkshop.shared.Language;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateEdit;
import org.junit.jupiter.api.Test;

/** Order, findings, publishing, and whose template it is. */
class TemplateEditorTest extends AuthoringTest {
    @Test
    void stepsChangeTheirOrderAndAnOrderThatCannotWorkIsSaidInWords() {
        TemplateDraft draft = copy();
        open(draft, "tasks");
        String up = "Move up: 6 · " + original().messages().text(Language.EN, "steps.tasks.title");
        press(up);
        press(up);
        assertThat(shown())
                .contains("Saved. “" + original().messages().text(Language.EN, "steps.tasks.title") + "” is step 5");
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
    void theWordsBeforeClassAreChangedAndWhatIsMissingLeadsThere() {
        TemplateDraft draft = copy();
        change(draft, new TemplateEdit.Text(Language.EN, "survey.questions.clarity.low", ""));
        open(draft);
        click("Before class · English");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Before class");
        test(line("What 1 means · English")).setValue("No idea");

        assertThat(now(draft).findings()).isEmpty();
        assertThat(now(draft).template().messages().text(Language.EN, "survey.questions.clarity.low"))
                .isEqualTo("No idea");
        assertThat(now(draft).template().materials()).isEqualTo(original().materials());
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

    private String preview() {
        return find(PreviewElement.class).single().getElement().getProperty("body");
    }
}
