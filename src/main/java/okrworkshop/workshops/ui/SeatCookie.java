package okrworkshop.workshops.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The cookie that makes a browser somebody's seat in one workshop. It is written with the answer to the person's click,
 * and never readable by scripts.
 */
final class SeatCookie {
    private static final Duration LIFE = Duration.ofDays(60);

    private SeatCookie() {}

    static Optional<String> read(VaadinRequest request, String code) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(code)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void write(VaadinRequest request, VaadinResponse response, String code, String token) {
        var cookie = new Cookie(name(code), token);
        cookie.setPath("/");
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(String code) {
        return "okr-seat-" + code.toUpperCase(Locale.ROOT);
    }
}
