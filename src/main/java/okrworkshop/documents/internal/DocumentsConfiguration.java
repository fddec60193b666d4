package okrworkshop.documents.internal;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts the engine after the schema is there and stops it before the database closes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
class DocumentsConfiguration {
    @Bean
    CommitMeter commitMeter() {
        return new CommitMeter();
    }

    @Bean
    FlushGuard documentsFlushGuard(DataSource dataSource, CommitMeter meter) {
        return new FlushGuard(dataSource, meter);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @DependsOnDatabaseInitialization
    DocumentEngine documents(FlushGuard guard, Clock clock, DocumentsSettings settings, CommitMeter meter) {
        var store = new DocumentStore(new JdbcTemplate(guard.dataSource()), guard.transactions());
        var engine = new DocumentEngine(store, clock, settings);
        engine.listen((document, operations) -> meter.accepted(operations.size()));
        return engine;
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    KeptStatement documentsAppend(DataSource dataSource, FlushGuard guard) throws SQLException {
        return guard.watches() ? KeptStatement.of(dataSource, DocumentStore.APPEND) : KeptStatement.none();
    }

    @Bean(destroyMethod = "close")
    QuietCheckpoints documentsCheckpoints(FlushGuard guard, CommitMeter meter) {
        var checkpoints = new QuietCheckpoints(new JdbcTemplate(guard.dataSource()), meter);
        if (guard.watches()) {
            checkpoints.start();
        }
        return checkpoints;
    }
}
