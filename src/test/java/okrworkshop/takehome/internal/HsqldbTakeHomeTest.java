package okrworkshop.takehome.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HsqldbTakeHomeTest extends TakeHomeContract {
    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:hsqldb:mem:take-home;hsqldb.tx=mvcc", "SA", "");

    @Override
    DataSource dataSource() {
        return DATABASE;
    }
}
