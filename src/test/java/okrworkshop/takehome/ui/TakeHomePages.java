package okrworkshop.takehome.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import okrworkshop.takehome.PlainExports;
import okrworkshop.takehome.RoomAddresses;
import okrworkshop.templates.Templates;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.SampleTemplates;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Pages at home with their own services; deliberately without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.takehome.internal",
    "okrworkshop.takehome.ui"
})
class TakeHomePages {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    @Bean
    PlainExports exports() {
        return new PlainExports();
    }

    @Bean
    RoomAddresses addresses() {
        return workshop -> Optional.of("https://okr.acme.test");
    }

    @Bean
    MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
