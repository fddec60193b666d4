package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Gate;
import okrworkshop.templates.TemplateEdit;

/** The numbers of a condition. */
final class GateNumbers extends Div {
    private final transient Bench bench;
    private final String step;
    private transient Gate gate;

    GateNumbers(Bench bench, String step, Gate gate) {
        this.bench = bench;
        this.step = step;
        this.gate = gate;
        addClassName("okr-numbers");
        GateNumber.of(gate).forEach(number -> add(field(number)));
        setVisible(getComponentCount() > 0);
    }

    private IntegerField field(GateNumber number) {
        var field = new IntegerField(getTranslation("author.gate." + number.name()));
        number.value().ifPresent(field::setValue);
        field.setReadOnly(!bench.writable());
        field.setManualValidation(true);
        field.setStepButtonsVisible(bench.writable());
        field.setMin(number.least());
        field.setMax(number.most());
        if (number.canBeEmpty()) {
            field.setPlaceholder(getTranslation("author.gate.no-limit"));
        }
        field.addValueChangeListener(event -> {
            field.setInvalid(false);
            if (!event.getHasValue().isEmpty()) {
                save(field, number.changed(), event.getValue());
            } else if (number.canBeEmpty()) {
                save(field, number.changed(), number.whenEmpty());
            } else {
                wrong(field, getTranslation("create.number-missing"));
            }
        });
        return field;
    }

    private void save(IntegerField field, GateNumber.Change change, int value) {
        Gate changed = change.apply(gate, value);
        try {
            bench.write(new TemplateEdit.PutGate(step, changed));
            gate = changed;
        } catch (RefusedException refused) {
            wrong(field, Refusals.text(this, refused.refusal()));
        }
    }

    private static void wrong(IntegerField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
