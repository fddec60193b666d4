package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import okrworkshop.people.DisplayName;
import okrworkshop.shared.Refusal;
import okrworkshop.workshops.GroupPlan;

/** Name and limit of one group; empty fields mean what the others have. */
final class GroupRow extends Div {
    private final TextField name;
    private final IntegerField size = new IntegerField(getTranslation("create.group.size"));

    GroupRow(int number, Runnable changed) {
        addClassName("okr-group-row");
        name = new TextField(getTranslation("create.group.name", number));
        name.setMaxLength(DisplayName.LIMIT);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.addValueChangeListener(event -> changed.run());
        size.setMin(1);
        size.setManualValidation(true);
        size.addValueChangeListener(event -> changed.run());
        add(name, size);
    }

    /** @param usual name and size when nothing is typed */
    void usual(String usualName, String usualSize) {
        name.setPlaceholder(usualName);
        size.setPlaceholder(usualSize);
    }

    void name(String typed) {
        name.setValue(typed);
    }

    void size(Optional<Integer> people) {
        people.ifPresentOrElse(size::setValue, size::clear);
    }

    String name() {
        return name.getValue().strip();
    }

    GroupPlan plan() {
        name.setInvalid(false);
        size.setInvalid(false);
        return new GroupPlan(name(), size.getOptionalValue());
    }

    boolean isUntouched() {
        return name().isEmpty() && size.isEmpty();
    }

    void refuse(Refusal refusal) {
        if (refusal.code().equals("workshop.group-size")) {
            Fields.refuse(size, refusal);
        } else {
            Fields.refuse(name, refusal);
        }
    }
}
