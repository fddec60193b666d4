package okrworkshop.authoring.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.Templates;
import okrworkshop.templates.internal.TemplateServices;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.workshops.StepPreview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The pages about templates on the real templates; without a stereotype, so that only tests that name it get it. */
@ComponentScan({"okrworkshop.shell", "okrworkshop.authoring.ui"})
class AuthoringPages {
    @Bean
    TemplateServices services() throws IOException {
        Path data = Files.createTempDirectory("authoring");
        Path broken = Files.createDirectories(data.resolve("workshops/broken"));
        Files.writeString(broken.resolve("workshop.yaml"), "id: broken\nversion: soon\n");
        return new TemplateServices(
                new DriverManagerDataSource("jdbc:hsqldb:mem:authoring;hsqldb.tx=mvcc", "SA", ""),
                data,
                Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));
    }

    @Bean
    Templates templates(TemplateServices services) {
        return services.templates();
    }

    @Bean
    TemplateDrafts drafts(TemplateServices services) {
        return services.drafts();
    }

    /** Says what it was asked for. */
    @Bean
    StepPreview preview() {
        return (template, step, preset, language) -> String.join(" ", template.id(), step, preset, language.code());
    }

    @Bean
    MemoryTrainers trainers() {
        return new MemoryTrainers();
    }

    @Bean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }
}
