package okrworkshop.takehome.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.ui.CodeField;

/** Asks for the codes where neither link nor browser says whose page it is. */
final class HomeForm extends Div {
    private final CodeField join = new CodeField(getTranslation("join.code"));
    private final CodeField personal = new CodeField(getTranslation("return.code"));

    /** Opens the page, or refuses. */
    interface Opening {
        void open(String join, String personal);
    }

    HomeForm(String known, Opening opening) {
        addClassName("okr-form");
        join.setValue(known);
        join.setVisible(known.isEmpty());
        personal.setHelperText(getTranslation("return.code.help"));
        var go = new Button(getTranslation("home.enter.submit"), event -> open(opening));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        add(
                new H1(getTranslation("home.enter.title")),
                new Paragraph(getTranslation("home.enter.intro")),
                join,
                personal,
                go);
    }

    private void open(Opening opening) {
        join.setInvalid(false);
        personal.setInvalid(false);
        try {
            opening.open(join.getValue(), personal.getValue());
        } catch (RefusedException refused) {
            explain(refused);
        }
    }

    HomeForm explain(RefusedException refused) {
        boolean noWorkshop = refused.refusal().code().equals("join.unknown-code");
        CodeField wrong = noWorkshop ? join : personal;
        join.setVisible(join.isVisible() || noWorkshop);
        wrong.setErrorMessage(getTranslation(
                "refusal." + refused.refusal().code(),
                refused.refusal().arguments().toArray()));
        wrong.setInvalid(true);
        return this;
    }
}
