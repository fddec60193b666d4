package okrworkshop.takehome.internal;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.export.Exports;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Papers;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.JoinPlaces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail with the way to somebody's page, in the workshop's language: the link, and one page of the draft as text. */
@Component
class Letters {
    private static final String RULE = "----";

    private final Exports exports;
    private final Seats seats;
    private final Keepings keepings;
    private final MessageSource texts;

    Letters(Exports exports, Seats seats, Keepings keepings, MessageSource texts) {
        this.exports = exports;
        this.seats = seats;
        this.keepings = keepings;
        this.texts = texts;
    }

    /**
     * Nothing for somebody without a return code.
     *
     * @param address what links begin with
     */
    Optional<Letter> to(Workshop workshop, Seat seat, String address) {
        return seats.returnCode(seat.person()).map(code -> {
            Locale locale = workshop.language().locale();
            String until = keepings.of(workshop.id())
                    .until()
                    .map(day -> say(
                            locale,
                            "mail.until",
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                    .withLocale(locale)
                                    .format(day)))
                    .orElseGet(() -> say(locale, "mail.until.none"));
            String link = address + "/" + JoinPlaces.home(workshop, code);
            String text = String.join(
                    "\n\n",
                    say(locale, "mail.hello", seat.name()),
                    say(locale, "mail.intro", workshop.title()),
                    link,
                    until,
                    say(locale, "mail.secret"),
                    RULE,
                    brief(workshop, seat).strip(),
                    RULE,
                    say(locale, "mail.once"));
            return new Letter(say(locale, "mail.subject", workshop.title()), text + "\n");
        });
    }

    private String brief(Workshop workshop, Seat seat) {
        var wish = new Wish(
                new Scope.OwnPage(seat.group(), seat.person()),
                FileFormat.MARKDOWN,
                LanguageChoice.only(workshop.language()),
                true,
                false);
        return new String(Papers.markdown(exports.book(workshop, wish)), StandardCharsets.UTF_8);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
