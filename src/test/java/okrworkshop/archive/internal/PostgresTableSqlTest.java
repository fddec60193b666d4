package okrworkshop.archive.internal;

import javax.sql.DataSource;
import okrworkshop.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTableSqlTest extends TableSqlContract {
    @RegisterExtension
    static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    DataSource dataSource() {
        return POSTGRES.dataSource();
    }
}
