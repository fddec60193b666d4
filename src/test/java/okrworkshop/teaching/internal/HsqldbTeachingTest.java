package okrworkshop.teaching.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HsqldbTeachingTest extends TeachingContract {
    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:hsqldb:mem:teaching;hsqldb.tx=mvcc", "SA", "");

    @Override
    DataSource dataSource() {
        return DATABASE;
    }
}
