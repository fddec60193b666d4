package okrworkshop.alignment.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import okrworkshop.people.Seats;
import okrworkshop.preparation.TableFiles;
import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemoryMeetings;
import okrworkshop.testing.MemoryProgress;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.SampleTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The pages of the alignment with their own services; without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.alignment.internal",
    "okrworkshop.alignment.ui"
})
class AlignmentPages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    /** Files are text here. */
    @Bean
    TableFiles tables() {
        return file -> new String(file, StandardCharsets.UTF_8);
    }

    @Bean
    MemoryDocuments documents(Clock clock) {
        return new MemoryDocuments(clock);
    }

    @Bean
    MemoryMeetings meetings(MemoryWorkshops workshops) {
        return new MemoryMeetings(workshops);
    }

    @Bean
    MemoryProgress progress(MemoryWorkshops workshops, Seats seats, Clock clock) {
        return new MemoryProgress(workshops, seats, clock);
    }
}
