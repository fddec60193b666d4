package okrworkshop.documents.internal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class HsqldbDocumentStoreTest extends DocumentStoreContract {
    private static DataSource dataSource;

    @BeforeAll
    static void database(@TempDir Path folder) {
        dataSource = TestDatabase.hsqldb(folder);
    }

    @Override
    DataSource dataSource() {
        return dataSource;
    }
}
