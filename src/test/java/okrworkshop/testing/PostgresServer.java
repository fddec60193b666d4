package okrworkshop.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A PostgreSQL of its own for the tests of one class, as a static {@code @RegisterExtension}. */
public final class PostgresServer implements BeforeAllCallback, AfterAllCallback {
    private Optional<EmbeddedPostgres> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        running = Optional.of(EmbeddedPostgres.start());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        running.orElseThrow().close();
        running = Optional.empty();
    }

    /** Its database, empty at the beginning of the class. */
    public DataSource dataSource() {
        return running.orElseThrow().getPostgresDatabase();
    }
}
