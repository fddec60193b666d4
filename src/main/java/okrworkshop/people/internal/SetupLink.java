package okrworkshop.people.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okrworkshop.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one-time link. The database holds the token's hash; its text lives in memory only, so each start of the server
 * makes a new one while nobody has an account.
 */
@Component
class SetupLink {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Secrets secrets;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<String> text = Optional.empty();

    SetupLink(JdbcClient jdbc, TransactionOperations transactions, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The token's text, made when first asked for. */
    String token() {
        lock.lock();
        try {
            if (text.isEmpty()) {
                String token = secrets.token();
                transactions.executeWithoutResult(transaction -> {
                    jdbc.sql("delete from setup_link").update();
                    jdbc.sql("insert into setup_link (token_hash, made_at) values (?, ?)")
                            .params(secrets.hash(token), Moments.now(clock))
                            .update();
                });
                text = Optional.of(token);
            }
            return text.get();
        } finally {
            lock.unlock();
        }
    }

    boolean opens(String token) {
        return jdbc.sql("select count(*) from setup_link where token_hash = ?")
                        .param(secrets.hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Of two who spend it at the same moment one gets through: the row can be deleted once. */
    void spend(String token) {
        if (jdbc.sql("delete from setup_link where token_hash = ?")
                        .param(secrets.hash(token))
                        .update()
                == 0) {
            throw new RefusedException("setup.link-spent");
        }
    }
}
