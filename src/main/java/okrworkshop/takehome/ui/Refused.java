package okrworkshop.takehome.ui;

import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** A line that says why something was not done, in the page's language. */
final class Refused extends Paragraph {
    Refused() {
        getElement().setAttribute("role", "status");
        addClassName("okr-said");
    }

    void trying(Runnable action) {
        setText("");
        try {
            action.run();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            setText(getTranslation(
                    "refusal." + refusal.code(), refusal.arguments().toArray()));
        }
    }
}
