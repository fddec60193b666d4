package okrworkshop.preparation.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** A refusal in the words of the page's language. */
final class Refusals {
    private Refusals() {}

    static String text(Component speaker, RefusedException refused) {
        Refusal refusal = refused.refusal();
        return speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }
}
