package okrworkshop.letterhead.internal;

import javax.sql.DataSource;
import okrworkshop.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLetterheadTest extends LetterheadContract {
    @RegisterExtension
    static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    DataSource dataSource() {
        return POSTGRES.dataSource();
    }
}
