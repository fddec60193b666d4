package okrworkshop.people;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie by which a browser keeps its seat; one per workshop, so that a shared device can hold several. */
public final class SeatCookie {
    private static final Duration AGE = Duration.ofDays(60);

    private SeatCookie() {}

    /** @param joinCode normalised */
    public static String name(String joinCode) {
        return "okr-seat-" + joinCode;
    }

    /** @param secure whether the request came over TLS; a room on plain http has no secure cookies */
    public static ResponseCookie of(String joinCode, String token, boolean secure) {
        return ResponseCookie.from(name(joinCode), token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(AGE)
                .build();
    }
}
