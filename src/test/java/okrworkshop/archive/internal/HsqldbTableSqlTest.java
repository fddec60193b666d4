package okrworkshop.archive.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HsqldbTableSqlTest extends TableSqlContract {
    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:hsqldb:mem:tables;hsqldb.tx=mvcc", "SA", "");

    @Override
    DataSource dataSource() {
        return DATABASE;
    }
}
