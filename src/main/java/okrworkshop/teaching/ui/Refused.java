package okrworkshop.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import okrworkshop.shared.RefusedException;

/** Says in the page's language why something is not done. */
final class Refused {
    private static final int SECONDS_MS = 6_000;

    private Refused() {}

    static String text(Component speaker, RefusedException refused) {
        return speaker.getTranslation(
                "refusal." + refused.refusal().code(),
                refused.refusal().arguments().toArray());
    }

    static void show(Component speaker, RefusedException refused) {
        say(text(speaker, refused));
    }

    /** A short word at the foot of the page. */
    static void say(String text) {
        Notification.show(text, SECONDS_MS, Notification.Position.BOTTOM_CENTER);
    }
}
