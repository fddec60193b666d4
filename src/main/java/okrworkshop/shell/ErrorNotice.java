package okrworkshop.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person in words what did not work: the reason of a refusal, or that something unexpected happened. */
final class ErrorNotice implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotice.class);
    private static final int MILLISECONDS = 8_000;

    @Override
    public void error(ErrorEvent event) {
        Optional<Refusal> refusal = refusal(event.getThrowable());
        if (refusal.isEmpty()) {
            LOG.error("A page failed", event.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            show(refusal.map(reason -> ui.getTranslation(
                            "refusal." + reason.code(), reason.arguments().toArray()))
                    .orElseGet(() -> ui.getTranslation("error.unexpected.notice")));
        }
    }

    private static void show(String text) {
        Notification notice = Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }

    private static Optional<Refusal> refusal(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return Optional.of(refused.refusal());
            }
        }
        return Optional.empty();
    }
}
