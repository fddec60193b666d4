package okrworkshop.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code Authorization: Bearer …}, by which programs say who they are. */
public final class BearerToken {
    private static final String SCHEME = "bearer ";

    /** Longer than any token of ours; the rest is not worth hashing. */
    private static final int LONGEST = 200;

    private BearerToken() {}

    /** The token as it was sent; nobody has checked it. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip())
                .map(token -> token.substring(0, Math.min(token.length(), LONGEST)));
    }
}
