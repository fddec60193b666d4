package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Whether a trainer only sees what the group sees, or is with the group, and what either means. */
final class LookInMode extends Div {
    private final Button looking = new Button(getTranslation("look-in.as-participant"));
    private final Button helping = new Button(getTranslation("look-in.help"));
    private final Span hint = new Span();

    /**
     * @param helps whether the person may help; who only observes has no choice
     * @param changed hears whether the person helps from now on
     */
    LookInMode(boolean helps, Consumer<Boolean> changed) {
        addClassName("okr-look-in-mode");
        hint.addClassName("okr-muted");
        hint.getElement().setAttribute("role", "status");
        looking.addClickListener(event -> turn(false, changed));
        helping.addClickListener(event -> turn(true, changed));
        var choice = new Div(looking, helping);
        choice.addClassName("okr-look-in-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("look-in.mode"));
        choice.setVisible(helps);
        add(choice, hint);
        mark(false);
    }

    private void turn(boolean help, Consumer<Boolean> changed) {
        mark(help);
        changed.accept(help);
    }

    private void mark(boolean help) {
        mark(looking, !help);
        mark(helping, help);
        hint.setText(getTranslation(help ? "look-in.help.hint" : "look-in.hint"));
    }

    private static void mark(Button button, boolean chosen) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        if (chosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
