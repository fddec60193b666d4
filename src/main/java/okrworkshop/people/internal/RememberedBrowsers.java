package okrworkshop.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import okrworkshop.shared.RecentlyUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * Signs a trainer's browser in again after the server lost its sessions. The token stays the same until it expires or
 * the trainer signs out: after a restart a browser asks several times at once, and a token that changes with each use
 * would take the second request for a theft and sign the trainer out.
 */
class RememberedBrowsers extends AbstractRememberMeServices {
    static final String COOKIE = "okr-trainer";
    /** Where request and session say by which token's hash the browser is remembered. */
    static final String HASH = RememberedBrowsers.class.getName();

    private static final Duration AGE = Duration.ofDays(60);
    private static final int WITHDRAWN = 1_000;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;
    /** Sessions end with the process, so it needs to know no longer. */
    private final RecentlyUsed<String, Boolean> withdrawn = new RecentlyUsed<>(WITHDRAWN);

    /** @param key ties the tokens of this process to its own filter; what lasts is in the database */
    RememberedBrowsers(String key, UserDetailsService trainers, JdbcClient jdbc, Secrets secrets, Clock clock) {
        super(key, trainers);
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
        setCookieName(COOKIE);
        setAlwaysRemember(true);
        setTokenValiditySeconds((int) AGE.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        String token = secrets.token();
        jdbc.sql("delete from trainer_browser where expires_at < ?")
                .param(Moments.now(clock))
                .update();
        jdbc.sql("insert into trainer_browser (token_hash, username, expires_at) values (?, ?, ?)")
                .params(
                        secrets.hash(token),
                        authentication.getName(),
                        Moments.now(clock).plus(AGE))
                .update();
        setCookie(new String[] {token}, getTokenValiditySeconds(), request, response);
        note(request, secrets.hash(token));
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 1) {
            throw new InvalidCookieException("one token expected");
        }
        String hash = secrets.hash(cookie[0]);
        String username = jdbc.sql("select username from trainer_browser where token_hash = ? and expires_at > ?")
                .params(hash, Moments.now(clock))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RememberMeAuthenticationException("unknown token"));
        note(request, hash);
        return getUserDetailsService().loadUserByUsername(username);
    }

    /** Does not sign the browser in again, and ends its session at the next request. */
    void withdraw(String hash) {
        withdrawn.put(hash, true);
        jdbc.sql("delete from trainer_browser where token_hash = ?").param(hash).update();
    }

    boolean isWithdrawn(String hash) {
        return withdrawn.get(hash).isPresent();
    }

    /** Sockets have no sessions: they come with the one of their page, or are remembered each time. */
    private static void note(HttpServletRequest request, String hash) {
        request.setAttribute(HASH, hash);
        if (!"/ws".equals(request.getRequestURI())) {
            request.getSession().setAttribute(HASH, hash);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Optional.ofNullable(extractRememberMeCookie(request)).ifPresent(this::forget);
        super.logout(request, response, authentication);
    }

    private void forget(String cookie) {
        String[] parts;
        try {
            parts = decodeCookie(cookie);
        } catch (InvalidCookieException notOurs) {
            return;
        }
        for (String token : parts) {
            jdbc.sql("delete from trainer_browser where token_hash = ?")
                    .param(secrets.hash(token))
                    .update();
        }
    }
}
