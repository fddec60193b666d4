package okrworkshop.closing.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import okrworkshop.closing.ClosingMethod;
import okrworkshop.people.Seats;
import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryJoining;
import okrworkshop.testing.MemoryKeepings;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshops;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The pages of the end with their own services; deliberately without a stereotype, so that only tests that name it get it. */
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.preparation.internal",
    "okrworkshop.preparation.ui",
    "okrworkshop.closing.internal",
    "okrworkshop.closing.ui"
})
class ClosingPages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Templates templates() {
        return new ClosingMethod();
    }

    @Bean
    MemoryTrainers trainers() {
        return new MemoryTrainers();
    }

    @Bean
    MemorySeats seats() {
        return new MemorySeats();
    }

    @Bean
    MemoryWorkshops workshops(Templates templates, Clock clock) {
        return new MemoryWorkshops(templates, clock);
    }

    @Bean
    Keepings keepings(Workshops workshops, Clock clock) {
        return new MemoryKeepings(workshops, clock);
    }

    @Bean
    Joining joining(Workshops workshops, Seats seats) {
        return new MemoryJoining(workshops, seats);
    }

    @Bean
    RecordingBroadcaster broadcaster() {
        return new RecordingBroadcaster();
    }

    @Bean
    JdbcClient database() {
        DataSource source = new DriverManagerDataSource("jdbc:hsqldb:mem:closing-pages;hsqldb.tx=mvcc", "SA", "");
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }

    @Bean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }
}
