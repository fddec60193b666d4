package okrworkshop.preparation.internal;

import javax.sql.DataSource;
import okrworkshop.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPreparationTest extends PreparationContract {
    @RegisterExtension
    static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    DataSource dataSource() {
        return POSTGRES.dataSource();
    }
}
