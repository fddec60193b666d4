package okrworkshop.workshops.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import okrworkshop.shared.RefusedException;

/** For a device that lies in the middle of a table: the names of those who share it. */
final class SharedDeviceField extends Div {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\n\\r,;\\uff0c\\uff1b\\u3001]");

    private final Checkbox shared = new Checkbox(getTranslation("join.shared"));
    private final TextArea names = new TextArea(getTranslation("join.shared.names"));

    /** @param changed hears whether the field for the names is open */
    SharedDeviceField(Consumer<Boolean> changed) {
        addClassName("okr-shared-device");
        names.setHelperText(getTranslation("join.shared.help"));
        names.setVisible(false);
        shared.addValueChangeListener(event -> {
            names.setVisible(event.getValue());
            changed.accept(event.getValue());
            if (event.getValue()) {
                names.focus();
            }
        });
        add(shared, names);
    }

    /**
     * The names as typed, without empty ones; none for a device of one person.
     *
     * @throws RefusedException {@code people.none} when several share the device and nobody is named
     */
    List<String> people() {
        names.setInvalid(false);
        if (!shared.getValue()) {
            return List.of();
        }
        List<String> typed = Arrays.stream(BETWEEN_NAMES.split(names.getValue()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (typed.isEmpty()) {
            throw new RefusedException("people.none");
        }
        return typed;
    }

    void explain(RefusedException refused) {
        Refusals.show(names, refused);
    }
}
