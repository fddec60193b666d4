package okrworkshop.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** For pages with services of their own: an empty database in memory, and news that are only noted. Imported by name only. */
public class PageDatabase {
    @Bean
    RecordingBroadcaster broadcaster() {
        return new RecordingBroadcaster();
    }

    @Bean
    JdbcClient database() {
        DataSource source = new DriverManagerDataSource(
                "jdbc:hsqldb:mem:pages-%s;hsqldb.tx=mvcc".formatted(UUID.randomUUID()), "SA", "");
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }
}
