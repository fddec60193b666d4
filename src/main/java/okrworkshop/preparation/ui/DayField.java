package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A day, chosen in the browser's own calendar: it speaks the person's language on every device. */
final class DayField extends Div {
    private final Input input = new Input();
    private boolean showing;

    DayField(String id, String label, Consumer<Optional<LocalDate>> chosen) {
        addClassName("okr-day-field");
        input.setType("date");
        input.setId(id);
        input.getElement().setAttribute("min", "2000-01-01");
        input.getElement().setAttribute("max", "2199-12-31");
        input.addValueChangeListener(event -> {
            if (!showing) {
                chosen.accept(Days.read(event.getValue()));
            }
        });
        var name = new NativeLabel(label);
        name.setFor(input);
        add(name, input);
    }

    void show(Optional<LocalDate> day) {
        showing = true;
        input.setValue(day.map(LocalDate::toString).orElse(""));
        showing = false;
    }
}
