package okrworkshop.report.ui;

import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import okrworkshop.lint.Tuning;
import okrworkshop.people.Seats;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.report.Asked;
import okrworkshop.report.AskedAfter;
import okrworkshop.reviews.Reviews;
import okrworkshop.templates.Templates;
import okrworkshop.testing.FixedWalks;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemoryProgress;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.RememberedReviews;
import okrworkshop.testing.SettableClock;
import okrworkshop.writing.AskedLists;
import okrworkshop.writing.Tunings;
import okrworkshop.writing.Wordings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The report with its own service on others in memory; deliberately without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class, Wordings.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.preparation.internal",
    "okrworkshop.closing.internal",
    "okrworkshop.writing.internal",
    "okrworkshop.report.internal",
    "okrworkshop.report.file",
    "okrworkshop.report.ui"
})
class ReportPages {
    @Bean
    Tunings tunings() {
        return workshop -> Tuning.USUAL;
    }

    @Bean
    AskedLists steps() {
        return (workshop, step) -> okrworkshop.writing.Asked.NOTHING;
    }

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Templates templates() {
        return new PreparingMethod();
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
    FixedWalks walks() {
        return new FixedWalks();
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
}
