package okrworkshop.documents.internal;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts the engine after the schema is there and stops it before the database closes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
class DocumentsConfiguration {
    @Bean(initMethod = "start", destroyMethod = "close")
    DocumentEngine documents(JdbcTemplate jdbc, DataSource dataSource, Clock clock, DocumentsSettings settings) {
        return new DocumentEngine(new DocumentStore(jdbc, DocumentStore.transactions(dataSource)), clock, settings);
    }
}
