package okrworkshop.teaching.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryStage;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** The pages of diagnosis and quiz with their own services; without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.preparation.internal",
    "okrworkshop.teaching.internal",
    "okrworkshop.teaching.ui"
})
class TeachingPages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Templates templates() {
        return new PreparingMethod();
    }

    @Bean
    MemoryStage stage(MemoryWorkshops workshops, Clock clock) {
        return new MemoryStage(workshops, clock);
    }

    @Bean
    TransactionOperations transactions() {
        return TransactionOperations.withoutTransaction();
    }
}
