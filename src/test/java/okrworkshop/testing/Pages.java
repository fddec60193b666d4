package okrworkshop.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import okrworkshop.people.Seats;
import okrworkshop.preparation.TableFiles;
import okrworkshop.templates.Templates;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Roster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The pages alone, on services in memory; deliberately without a stereotype, so that only tests that name it get it. */
@Import({MemoryArrival.Beans.class, PageServices.class})
@ComponentScan({"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
public class Pages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    MemoryWriting writing() {
        return new MemoryWriting();
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    @Bean
    MemoryCrews crews(MemoryWorkshops workshops) {
        return new MemoryCrews(workshops);
    }

    @Bean
    Roster roster(MemorySeats seats) {
        return new MemoryRoster(seats);
    }

    @Bean
    Regrouping regrouping(MemoryWorkshops workshops, MemorySeats seats) {
        return new MemoryRegrouping(workshops, seats);
    }

    @Bean
    MemorySeatings seatings(MemorySeats seats) {
        return new MemorySeatings(seats);
    }

    /** Files are text here. */
    @Bean
    TableFiles tables() {
        return file -> new String(file, StandardCharsets.UTF_8);
    }

    @Bean
    MemoryProgress progress(MemoryWorkshops workshops, Seats seats, Clock clock) {
        return new MemoryProgress(workshops, seats, clock);
    }

    @Bean
    MemoryStage memoryStage(MemoryWorkshops workshops, Clock clock) {
        return new MemoryStage(workshops, clock);
    }
}
