package okrworkshop.export.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import okrworkshop.templates.Templates;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.SampleTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The page of files on desks of the test's own; deliberately without a stereotype, so that only tests that name it get it. */
@Import(PageServices.class)
@ComponentScan({"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.export.ui"})
class FilesPages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    @Bean
    HeldDesk desk() {
        return new HeldDesk();
    }

    @Bean
    AskedTools tools() {
        return new AskedTools();
    }

    @Bean
    HeldBundles bundles() {
        return new HeldBundles();
    }
}
