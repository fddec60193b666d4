package okrworkshop.gallery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import okrworkshop.shared.RefusedException;

/** Says in the page's language why something is not done. */
final class Refused {
    private static final int SECONDS_MS = 6_000;

    private Refused() {}

    static void show(Component speaker, RefusedException refused) {
        Notification.show(
                speaker.getTranslation(
                        "refusal." + refused.refusal().code(),
                        refused.refusal().arguments().toArray()),
                SECONDS_MS,
                Notification.Position.BOTTOM_CENTER);
    }
}
