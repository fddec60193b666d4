package okrworkshop.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.TemplateDraft;
import org.junit.jupiter.api.Test;

/** Questions, and the conditions that ask for them. */
class TemplateConditionsTest extends AuthoringTest {
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
    void aStepWithObjectivesCanAskForWordingWithoutErrors() {
        TemplateDraft draft = copy();
        open(draft, "objectives");
        click("Add a condition");
        choose("What has to be met", GateChoices.Kind.WORDED);
        click("Add");

        Gate added = step(draft, "objectives").done().getLast();
        assertThat(added).isEqualTo(new Gate.Worded(added.id()));
        assertThat(text(draft, Language.EN, "steps.objectives.done." + added.id()))
                .isEqualTo("No errors in the wording, or kept with a reason");
        assertThat(now(draft).findings()).isEmpty();
    }

    @Test
    void aConditionIsTakenAway() {
        TemplateDraft draft = copy();
        open(draft, "status");
        String first = step(draft, "status").done().getFirst().id();
        press("Remove: Condition 1");
        assertThat(step(draft, "status").done())
                .isNotEmpty()
                .noneMatch(gate -> gate.id().equals(first));
        assertThat(now(draft).findings()).isEmpty();
    }

    private Lens.Form form(TemplateDraft draft, String id) {
        return (Lens.Form) step(draft, "expectations").lenses().stream()
                .filter(lens -> lens.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
