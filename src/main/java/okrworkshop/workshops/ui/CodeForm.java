package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import okrworkshop.shared.RefusedException;

/** Asks for the join code that is on the wall. */
final class CodeForm extends Div {
    private final CodeField code = new CodeField(getTranslation("join.code"));

    /** @param found gets what was typed; its refusal is said at the field */
    CodeForm(Consumer<String> found) {
        addClassName("okr-form");
        var go = new Button(getTranslation("join.code.submit"), event -> submit(found));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        var trainer = new Anchor("login", getTranslation("join.trainer"));
        trainer.addClassName("okr-muted");
        add(new H1(getTranslation("join.title")), new Paragraph(getTranslation("join.code.intro")), code, go, trainer);
    }

    void explain(String typed, RefusedException refused) {
        code.setValue(typed);
        Refusals.show(code, refused);
    }

    private void submit(Consumer<String> found) {
        code.setInvalid(false);
        if (code.getValue().isBlank()) {
            Refusals.show(code, new RefusedException("join.unknown-code"));
            return;
        }
        try {
            found.accept(code.getValue().strip());
        } catch (RefusedException refused) {
            Refusals.show(code, refused);
        }
    }
}
