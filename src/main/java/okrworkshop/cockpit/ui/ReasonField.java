package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import okrworkshop.workshops.Departure;

/** Asks why a step is left with gaps; the usual answers are one tap away. Nothing is forced: the room waits. */
final class ReasonField extends Div {
    private final TextArea text = new TextArea(getTranslation("move.reason"));

    ReasonField() {
        addClassName("okr-reason");
        text.setHelperText(getTranslation("move.reason.help"));
        text.setMaxLength(Departure.REASON);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var usual = new Div();
        usual.addClassName("okr-reasons");
        Stream.of("time", "later", "elsewhere")
                .map(key -> getTranslation("move.reason." + key))
                .map(this::answer)
                .forEach(usual::add);
        add(text, usual);
    }

    String text() {
        return text.getValue().strip();
    }

    private Button answer(String words) {
        var button = new Button(words, event -> text.setValue(words));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
