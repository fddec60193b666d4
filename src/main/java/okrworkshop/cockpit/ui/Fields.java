package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import okrworkshop.shared.Refusal;

/** What the fields of the set-up have in common. */
final class Fields {
    private Fields() {}

    /** A whole number whose limits are the service's: the field only keeps its buttons from running into nonsense. */
    static IntegerField number(String label, int value) {
        var field = new IntegerField(label);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    /** Puts the reason at the field. */
    static <T extends Component & HasValidation> void refuse(T field, Refusal refusal) {
        say(
                field,
                field.getTranslation(
                        "refusal." + refusal.code(), refusal.arguments().toArray()));
    }

    static void say(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    /** @return whether the field has a value */
    static boolean filled(IntegerField field) {
        field.setInvalid(false);
        if (field.isEmpty()) {
            say(field, field.getTranslation("create.number-missing"));
        }
        return !field.isEmpty();
    }
}
