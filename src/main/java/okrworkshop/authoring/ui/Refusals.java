package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.shared.Refusal;

/** A refusal in the words of the page's language. */
final class Refusals {
    private Refusals() {}

    static String text(Component speaker, Refusal refusal) {
        return speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }
}
