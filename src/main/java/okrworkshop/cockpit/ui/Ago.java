package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** How long ago something happened, as people say it. */
final class Ago {
    private Ago() {}

    static String text(Component speaker, Optional<Instant> at, Instant now) {
        if (at.isEmpty()) {
            return speaker.getTranslation("ago.never");
        }
        long minutes = Duration.between(at.get(), now).toMinutes();
        if (minutes < 1) {
            return speaker.getTranslation("ago.now");
        }
        return minutes < 120
                ? speaker.getTranslation("ago.minutes", minutes)
                : speaker.getTranslation("ago.hours", minutes / 60);
    }

    /** A moment with its day, short. */
    static String moment(Locale locale, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
