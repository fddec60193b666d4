package okrworkshop.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Guests;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Guests in the database, among the trainers. */
@Component
class JdbcGuests implements Guests {
    private final JdbcClient jdbc;
    private final Trainers trainers;
    private final BrowserSignIn browsers;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final Clock clock;

    JdbcGuests(
            JdbcClient jdbc,
            Trainers trainers,
            BrowserSignIn browsers,
            PasswordEncoder passwords,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.trainers = trainers;
        this.browsers = browsers;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The sign-in form needs some password to compare with: one that nobody has ever seen. */
    @Override
    public Trainer admit(String displayName) {
        String username = "guest-" + secrets.returnCode().toLowerCase(Locale.ROOT);
        var guest = new Trainer(PersonId.random(), username, DisplayName.of(displayName), true);
        jdbc.sql("""
                        insert into trainer (id, username, display_name, password_hash, created_at, guest)
                        values (?, ?, ?, ?, ?, true)""")
                .params(
                        guest.id().value(),
                        guest.username(),
                        guest.displayName(),
                        passwords.encode(secrets.token()),
                        Moments.now(clock))
                .update();
        return guest;
    }

    @Override
    public void signIn(PersonId guest, HttpServletRequest request, HttpServletResponse response) {
        String username = trainers.byId(guest)
                .filter(Trainer::guest)
                .map(Trainer::username)
                .orElseThrow(() -> new AccessDeniedException("not a guest"));
        var unused = browsers.signIn(username, request, response);
    }
}
