package okrworkshop.takehome.internal;

import javax.sql.DataSource;
import okrworkshop.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTakeHomeTest extends TakeHomeContract {
    @RegisterExtension
    static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    DataSource dataSource() {
        return POSTGRES.dataSource();
    }
}
