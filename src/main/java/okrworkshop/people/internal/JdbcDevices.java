package okrworkshop.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.Devices;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Links and devices in the database. */
@Component
class JdbcDevices implements Devices {
    private static final String OPEN = "used_at is null and expires_at > ?";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Trainers trainers;
    private final BrowserSignIn browsers;
    private final Secrets secrets;
    private final Clock clock;

    JdbcDevices(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Trainers trainers,
            BrowserSignIn browsers,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trainers = trainers;
        this.browsers = browsers;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public String invite(PersonId trainer, String goal) {
        String token = secrets.token();
        String username = username(trainer);
        OffsetDateTime now = Moments.now(clock);
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("delete from trainer_device where username = ? and used_at is null")
                    .param(username)
                    .update();
            jdbc.sql("""
                            insert into trainer_device
                            (id, username, token_hash, goal, made_at, expires_at, device, browser_hash)
                            values (?, ?, ?, ?, ?, ?, '', '')""")
                    .params(UUID.randomUUID(), username, secrets.hash(token), goal, now, now.plus(LIFE))
                    .update();
        });
        return token;
    }

    @Override
    public Optional<Trainer> opens(String token) {
        return jdbc.sql("select username from trainer_device where token_hash = ? and " + OPEN)
                .params(secrets.hash(token), Moments.now(clock))
                .query(String.class)
                .optional()
                .flatMap(trainers::byUsername);
    }

    /** Of two who spend it at the same moment one gets through: the row can be marked once. */
    @Override
    public String signIn(String token, HttpServletRequest request, HttpServletResponse response) {
        Trainer trainer = opens(token).orElseThrow(() -> new RefusedException("device.link-spent"));
        String hash = secrets.hash(token);
        OffsetDateTime now = Moments.now(clock);
        String name = DeviceName.of(
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
        if (jdbc.sql("update trainer_device set used_at = ?, device = ? where token_hash = ? and " + OPEN)
                        .params(now, name, hash, now)
                        .update()
                == 0) {
            throw new RefusedException("device.link-spent");
        }
        String browser = browsers.signIn(trainer.username(), request, response);
        jdbc.sql("update trainer_device set browser_hash = ? where token_hash = ?")
                .params(browser, hash)
                .update();
        return jdbc.sql("select goal from trainer_device where token_hash = ?")
                .param(hash)
                .query(String.class)
                .single();
    }

    /** A device whose browser is not remembered any more has signed out. */
    @Override
    public List<Device> of(PersonId trainer) {
        return jdbc.sql("""
                        select id, device, made_at, expires_at, used_at from trainer_device
                        where username = ? and (
                            used_at is null and expires_at > ?
                            or browser_hash in (select token_hash from trainer_browser))
                        order by made_at desc, id""")
                .params(username(trainer), Moments.now(clock))
                .query(JdbcDevices::device)
                .list();
    }

    @Override
    public void withdraw(PersonId trainer, UUID device) {
        String username = username(trainer);
        jdbc.sql("select browser_hash from trainer_device where id = ? and username = ?")
                .params(device, username)
                .query(String.class)
                .optional()
                .filter(browser -> !browser.isEmpty())
                .ifPresent(browsers::signOut);
        jdbc.sql("delete from trainer_device where id = ? and username = ?")
                .params(device, username)
                .update();
    }

    private String username(PersonId trainer) {
        return trainers.byId(trainer)
                .map(Trainer::username)
                .orElseThrow(() -> new IllegalStateException("an unknown trainer"));
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                row.getString("device"),
                Moments.read(row, "made_at"),
                Moments.read(row, "expires_at"),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
