package okrworkshop.report.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import okrworkshop.people.Seats;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.report.Asked;
import okrworkshop.report.AskedAfter;
import okrworkshop.reviews.Reviews;
import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemoryJoining;
import okrworkshop.testing.MemoryProgress;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.RememberedReviews;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Workshops;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The report with its own service on others in memory; deliberately without a stereotype, so that only tests that name it get it. */
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.preparation.internal",
    "okrworkshop.closing.internal",
    "okrworkshop.report.internal",
    "okrworkshop.report.ui"
})
class ReportPages {
    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Templates templates() {
        return new PreparingMethod();
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
    MemoryProgress progress(MemoryWorkshops workshops, Seats seats, Clock clock) {
        return new MemoryProgress(workshops, seats, clock);
    }

    @Bean
    MemoryDocuments documents(Clock clock) {
        return new MemoryDocuments(clock);
    }

    @Bean
    Reviews reviews() {
        return new RememberedReviews();
    }

    @Bean
    Joining joining(Workshops workshops, Seats seats) {
        return new MemoryJoining(workshops, seats);
    }

    @Bean
    RecordingBroadcaster broadcaster() {
        return new RecordingBroadcaster();
    }

    /** Somebody who asked at the end, in workshops that are called so. */
    @Bean
    AskedAfter after() {
        return (trainer, workshop) -> workshop.title().equals("With feedback")
                ? List.of(new Asked(
                        language -> "How was it?",
                        3,
                        false,
                        List.of(new Asked.Sum(language -> "Good", 2), new Asked.Sum(language -> "Long", 1)),
                        OptionalDouble.empty(),
                        List.of("Thank you")))
                : List.of();
    }

    @Bean
    JdbcClient database() {
        DataSource source = new DriverManagerDataSource("jdbc:hsqldb:mem:report-pages;hsqldb.tx=mvcc", "SA", "");
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }

    @Bean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }
}
