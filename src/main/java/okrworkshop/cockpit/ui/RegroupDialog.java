package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.shared.RefusedException;

/** A change of groups that is asked for in words; what is refused is said here, and nothing typed is lost. */
abstract class RegroupDialog extends Dialog {
    final Div form = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Button go = new Button();

    /** @param confirm key of the button's text */
    RegroupDialog(String confirm) {
        setWidth("min(32rem, 95vw)");
        addClassName("okr-regroup");
        form.addClassName("okr-form");
        refusal.addClassName("okr-warning");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        go.setText(getTranslation(confirm));
        go.addClickListener(event -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        add(form, refusal);
        getFooter().add(new Button(getTranslation("cancel"), event -> close()), go);
    }

    /** @throws RefusedException what is not possible */
    abstract void act();

    private void go() {
        try {
            act();
            close();
        } catch (RefusedException refused) {
            refusal.setText(getTranslation(
                    "refusal." + refused.refusal().code(),
                    refused.refusal().arguments().toArray()));
            refusal.setVisible(true);
            go.setEnabled(true);
        }
    }
}
