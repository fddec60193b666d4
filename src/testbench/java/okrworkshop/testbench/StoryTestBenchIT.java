package okrworkshop.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The doors of the story: signing in, finding the workshop, joining a group, standing in the first step. */
@EnabledIf("okrworkshop.testbench.Licence#present")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StoryTestBenchIT {
    @TempDir
    static Path data;

    private final Trainers trainers;
    private final Workshops workshops;
    private final int port;
    private Browser browser;
    private Workshop workshop;

    StoryTestBenchIT(@Autowired Trainers trainers, @Autowired Workshops workshops, @LocalServerPort int port) {
        this.trainers = trainers;
        this.workshops = workshops;
        this.port = port;
    }

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry properties) {
        properties.add("okr.data", () -> data);
    }

    @BeforeEach
    void aWorkshopInItsFirstStep() {
        Trainer trainer = trainers.setupToken()
                .map(token -> trainers.createFirst(token, "tess", "Tess", "a long enough password"))
                .or(() -> trainers.byUsername("tess"))
                .orElseThrow();
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                trainer.id(),
                new WorkshopPlan(
                        "okr-cocreation", "New lamp", "", start, start.plusMonths(3), 2, 8, Language.EN, "half-day"));
        workshop = workshops.start(trainer.id(), workshop.id());
        browser = new Browser(port);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void theSignInPageAsksForNameAndPassword() {
        browser.open("/login");
        assertThat(browser.$("vaadin-login-form").waitForFirst().isDisplayed()).isTrue();
    }

    @Test
    void theJoinPageAsksForTheCode() {
        browser.open("/join");
        assertThat(browser.$("vaadin-text-field").waitForFirst().isDisplayed()).isTrue();
    }

    @Test
    void whoeverJoinsAGroupStandsInTheCurrentStep() {
        browser.open("/join/" + workshop.code());
        browser.$("vaadin-text-field").waitForFirst().$("input").first().sendKeys("Ada");
        browser.$("vaadin-button").withAttributeContaining("theme", "primary").first().click();
        browser.open("/w/" + workshop.code());
        browser.waitForText(workshop.template()
                .messages()
                .text(Language.EN, "steps." + workshop.step().id() + ".title"));
    }
}
