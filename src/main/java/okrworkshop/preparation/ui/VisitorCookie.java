package okrworkshop.preparation.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import okrworkshop.preparation.Visitor;
import okrworkshop.workshops.Workshop;

/** The cookie by which a browser finds its own answers again; one per workshop, unreadable for scripts. */
final class VisitorCookie {
    private static final Duration AGE = Duration.ofDays(60);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 100;

    private VisitorCookie() {}

    /** Whose browser the current request comes from; it gets a cookie when it has none. */
    static Visitor visitor(Workshop workshop) {
        String name = "okr-prepare-" + workshop.code();
        return Visitor.ofToken(known(name).orElseGet(() -> issue(name)));
    }

    private static Optional<String> known(String name) {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty() && token.length() <= LONGEST)
                .findFirst();
    }

    private static String issue(String name) {
        String token = Visitor.newToken(RANDOM);
        var cookie = new Cookie(name, token);
        cookie.setPath("/");
        cookie.setMaxAge((int) AGE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        return token;
    }
}
