package okrworkshop.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** A line that says why something was not done, in the page's language. */
final class Refused extends Paragraph {
    Refused() {
        getElement().setAttribute("role", "status");
        addClassName("okr-said");
    }

    /** @return whether it was done */
    boolean trying(Runnable action) {
        setText("");
        try {
            action.run();
            return true;
        } catch (RefusedException refused) {
            say(refused.refusal());
            return false;
        }
    }

    void say(Refusal refusal) {
        setText(text(this, refusal));
    }

    static String text(Component speaker, Refusal refusal) {
        return speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }
}
