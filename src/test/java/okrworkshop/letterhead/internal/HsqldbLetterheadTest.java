package okrworkshop.letterhead.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HsqldbLetterheadTest extends LetterheadContract {
    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:hsqldb:mem:letterhead;hsqldb.tx=mvcc", "SA", "");

    @Override
    DataSource dataSource() {
        return DATABASE;
    }
}
