package okrworkshop.documents.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** The embedded database as the product configures it, in a folder of its own. */
final class TestDatabase {
    private TestDatabase() {}

    static HikariDataSource hsqldb(Path folder) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:hsqldb:file:" + folder.resolve("db")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.lock_file=false");
        pool.setUsername("SA");
        pool.setPassword("");
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
