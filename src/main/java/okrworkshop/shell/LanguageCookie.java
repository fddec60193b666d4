package okrworkshop.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.shared.Language;

/** The language that a person chose, kept by the browser; until then the browser's own. */
final class LanguageCookie {
    static final String NAME = "okr-lang";

    private LanguageCookie() {}

    static Language read(VaadinRequest request) {
        return chosen(request).orElseGet(() -> preferred(request));
    }

    static void write(VaadinRequest request, VaadinResponse response, Language language) {
        var cookie = new Cookie(NAME, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .flatMap(cookie -> Arrays.stream(Language.values())
                                .filter(language -> language.code().equals(cookie.getValue())))
                        .findFirst();
    }

    /** The first language of the browser's list that the product speaks, so that "de, zh" gets Chinese. */
    private static Language preferred(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(LanguageCookie::spoken)
                .map(Language::of)
                .findFirst()
                .orElse(Language.EN);
    }

    private static boolean spoken(Locale locale) {
        return Arrays.stream(Language.values()).anyMatch(known -> known.code().equals(locale.getLanguage()));
    }
}
