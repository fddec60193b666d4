package okrworkshop.documents.internal;

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
        var engine = new DocumentEngine(new DocumentStore(guard), clock, settings);
        engine.listen((document, operations) -> meter.accepted(operations.size()));
        return engine;
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
