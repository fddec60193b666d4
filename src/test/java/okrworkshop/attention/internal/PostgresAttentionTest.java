package okrworkshop.attention.internal;

import javax.sql.DataSource;
import okrworkshop.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAttentionTest extends AttentionContract {
    @RegisterExtension
    static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    DataSource dataSource() {
        return POSTGRES.dataSource();
    }
}
