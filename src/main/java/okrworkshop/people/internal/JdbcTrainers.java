package okrworkshop.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Trainers' accounts and API tokens in the database. */
@Component
class JdbcTrainers implements Trainers {
    private static final String SELECT = "select id, username, display_name, guest from trainer ";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final SetupLink setupLink;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final Clock clock;

    JdbcTrainers(
            JdbcClient jdbc,
            TransactionOperations transactions,
            SetupLink setupLink,
            PasswordEncoder passwords,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.setupLink = setupLink;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public boolean none() {
        return jdbc.sql("select count(*) from trainer").query(Integer.class).single() == 0;
    }

    @Override
    public Trainer createFirst(String setupToken, String username, String displayName, String password) {
        if (!setupTokenValid(setupToken)) {
            throw new RefusedException("setup.link-spent");
        }
        Trainer trainer = new Trainer(PersonId.random(), AccountRules.username(username), DisplayName.of(displayName));
        String hash = passwords.encode(AccountRules.password(password));
        transactions.executeWithoutResult(transaction -> {
            setupLink.spend(setupToken);
            if (byUsername(trainer.username()).isPresent()) {
                throw new RefusedException("trainer.username-taken");
            }
            jdbc.sql("""
                            insert into trainer (id, username, display_name, password_hash, created_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(trainer.id().value(), trainer.username(), trainer.displayName(), hash, Moments.now(clock))
                    .update();
        });
        return trainer;
    }

    @Override
    public boolean setupTokenValid(String setupToken) {
        return none() && setupLink.opens(setupToken);
    }

    @Override
    public Optional<String> setupToken() {
        return none() ? Optional.of(setupLink.token()) : Optional.empty();
    }

    @Override
    public Optional<Trainer> byUsername(String username) {
        return jdbc.sql(SELECT + "where username = ?")
                .param(username.strip().toLowerCase(Locale.ROOT))
                .query(JdbcTrainers::trainer)
                .optional();
    }

    @Override
    public Optional<Trainer> byId(PersonId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(JdbcTrainers::trainer)
                .optional();
    }

    @Override
    public String issueApiToken(PersonId trainer, String label) {
        String token = secrets.token();
        jdbc.sql("insert into api_token (id, trainer, token_hash, label, issued_at) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        trainer.value(),
                        secrets.hash(token),
                        DisplayName.of(label),
                        Moments.now(clock))
                .update();
        return token;
    }

    @Override
    public Optional<Trainer> byApiToken(String token) {
        return jdbc.sql(SELECT + "where id = (select trainer from api_token where token_hash = ?)")
                .param(secrets.hash(token))
                .query(JdbcTrainers::trainer)
                .optional();
    }

    @Override
    public List<ApiToken> apiTokens(PersonId trainer) {
        return jdbc.sql("select id, label, issued_at from api_token where trainer = ? order by issued_at, id")
                .param(trainer.value())
                .query((row, number) -> new ApiToken(
                        row.getObject("id", UUID.class), row.getString("label"), Moments.read(row, "issued_at")))
                .list();
    }

    @Override
    public void revokeApiToken(PersonId trainer, UUID token) {
        jdbc.sql("delete from api_token where trainer = ? and id = ?")
                .params(trainer.value(), token)
                .update();
    }

    private static Trainer trainer(ResultSet row, int number) throws SQLException {
        return new Trainer(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                row.getBoolean("guest"));
    }
}
