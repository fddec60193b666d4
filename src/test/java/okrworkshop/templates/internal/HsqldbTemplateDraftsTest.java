package okrworkshop.templates.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HsqldbTemplateDraftsTest extends TemplateDraftsContract {
    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:hsqldb:mem:template-drafts;hsqldb.tx=mvcc", "SA", "");

    @Override
    DataSource dataSource() {
        return DATABASE;
    }
}
