package okrworkshop.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import okrworkshop.shared.Language;
import org.springframework.stereotype.Component;

/** Gives every page its language, before anything is drawn, and lets an expired session reload without a word. */
@Component
class PageLanguage implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().attr("lang", tag(LanguageCookie.read(page.getVaadinRequest()))));
        event.getSource().addUIInitListener(init -> speak(init.getUI(), VaadinRequest.getCurrent()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new ErrorNotice()));
        event.getSource().setSystemMessagesProvider(info -> quietMessages());
    }

    /** The language as BCP 47 writes it for a page: the fonts of Chinese depend on it. */
    static String tag(Language language) {
        return switch (language) {
            case ZH -> "zh-CN";
            case EN -> "en";
        };
    }

    private static void speak(UI ui, VaadinRequest request) {
        ui.setLocale(LanguageCookie.read(request).locale());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("connection.lost"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("connection.gave-up"));
        // A lunch break is long: keep trying, the server may only have been restarted.
        reconnect.setReconnectAttempts(100_000);
    }

    private static SystemMessages quietMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        return messages;
    }
}
