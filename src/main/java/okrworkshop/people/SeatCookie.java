package okrworkshop.people;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cookie by which a browser keeps its seat; one per workshop, so that a shared device can hold several. Scripts
 * cannot read it.
 */
public final class SeatCookie {
    private static final Duration AGE = Duration.ofDays(60);

    private SeatCookie() {}

    /** The cookie's name; upper and lower case, spaces and dashes of the code do not matter. */
    public static String name(String joinCode) {
        return "okr-seat-" + ShortCode.normalise(joinCode);
    }

    /**
     * The seat's token that came with a request.
     *
     * @param cookies of the request
     */
    public static Optional<String> token(Cookie @Nullable [] cookies, String joinCode) {
        String name = name(joinCode);
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * The cookie for an answer.
     *
     * @param secure whether the request came over TLS; a room on plain http has no secure cookies
     */
    public static Cookie of(String joinCode, String token, boolean secure) {
        var cookie = new Cookie(name(joinCode), token);
        cookie.setPath("/");
        cookie.setMaxAge((int) AGE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
