package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateEdit;

/** How long the step takes in each of the workshop's lengths, and what all steps take together. */
final class MinuteFields extends Div {
    private final transient Bench bench;
    private final String step;

    MinuteFields(Bench bench, StepTemplate step) {
        this.bench = bench;
        this.step = step.id();
        addClassName("okr-numbers");
        bench.template().presets().forEach(preset -> add(field(preset, step)));
    }

    private IntegerField field(String preset, StepTemplate step) {
        var field = new IntegerField(bench.template().messages().text(bench.reading(), "presets." + preset));
        if (step.minutes().containsKey(preset)) {
            field.setValue(step.minutes().get(preset));
        }
        field.setReadOnly(!bench.writable());
        field.setManualValidation(true);
        field.setStepButtonsVisible(bench.writable());
        field.setMin(1);
        field.addValueChangeListener(event -> write(field, preset));
        sum(field, preset);
        bench.afterWrite(() -> sum(field, preset));
        bench.landmarks().put("steps." + step.id() + ".minutes." + preset, field);
        bench.landmarks().put("steps." + step.id() + ".minutes", this);
        return field;
    }

    private void write(IntegerField field, String preset) {
        field.setInvalid(false);
        if (field.isEmpty()) {
            field.setErrorMessage(getTranslation("create.number-missing"));
            field.setInvalid(true);
            return;
        }
        try {
            bench.write(new TemplateEdit.Minutes(step, preset, field.getValue()));
        } catch (RefusedException refused) {
            field.setErrorMessage(Refusals.text(field, refused.refusal()));
            field.setInvalid(true);
        }
    }

    private void sum(IntegerField field, String preset) {
        field.setHelperText(getTranslation("author.minutes.sum", Presets.minutes(bench.template(), preset)));
    }
}
