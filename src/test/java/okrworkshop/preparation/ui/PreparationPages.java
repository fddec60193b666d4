package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.templates.Templates;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The pages before class with their own services; deliberately without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.preparation.internal",
    "okrworkshop.preparation.ui"
})
class PreparationPages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Templates templates() {
        return new PreparingMethod();
    }

    @Bean
    PhoneLinks links() {
        return (workshop, path) -> new Anchor("http://room.test/" + path, "http://room.test/" + path);
    }
}
