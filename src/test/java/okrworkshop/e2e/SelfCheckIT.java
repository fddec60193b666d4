package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A group looks at its own work of a step with the step's checklist, in real browsers. */
class SelfCheckIT {
    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer trainer;

    private final Shots shots = new Shots("self-check");

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = ServerProcess.start(data);
        chromium = new Chromium();
        trainer = ApiTrainer.setUp(server, chromium);
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        server.close();
    }

    @Test
    void aGroupAnswersTogetherAlsoInSilenceWithoutAMouseAndOnAPhone() {
        ApiTrainer.Room room = trainer.startWorkshop("Check");
        room.moveTo("status");
        try (var first = room.join("Kim");
                var second = room.join("Lin")) {
            ParticipantBrowser kim = room.sit(chromium.laptop("en-GB"), first.seat(), server.uri("localhost"));
            ParticipantBrowser lin =
                    room.sit(chromium.phone("zh-CN"), second.seat(), server.uri("localhost"), Language.ZH);
            var axe = new AxeCheck();

            Locator button = check(kim).locator("button").first();
            assertThat(button).containsText("0 of 7");
            button.focus();
            button.press("Enter");
            Locator close = check(kim).locator(".top button");
            assertThat(close).isFocused();
            Locator no = check(kim).locator("[role=radio]").nth(2);
            no.focus();
            no.press("Enter");
            assertThat(check(kim).locator(".needs")).isVisible();
            assertThat(check(kim).locator(".progress")).hasText("0 of 7 answered");
            check(kim).locator("okr-field textarea").fill("Half of the cards are opinions");
            assertThat(check(kim).locator(".progress")).hasText("1 of 7 answered");
            check(kim)
                    .locator("[role=radiogroup]")
                    .nth(1)
                    .locator("[role=radio]")
                    .first()
                    .press("ArrowRight");
            assertThat(check(kim).locator(".progress")).hasText("2 of 7 answered");
            kim.allSaved();
            axe.look(kim.page, "check-en");
            shots.take(kim.page, "laptop");

            check(lin).locator("button").first().click();
            assertThat(check(lin).locator("okr-field textarea").first()).hasValue("Half of the cards are opinions");
            assertThat(check(lin).locator(".progress")).containsText("2/7");
            axe.look(lin.page, "check-zh");
            shots.takeWhole(lin.page, "phone");
            assertThat(lin.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(axe.found()).isEmpty();
            check(lin).locator("[role=radio][aria-checked=true]").first().click();
            assertThat(check(kim).locator(".progress")).hasText("1 of 7 answered");
            check(lin).locator("[role=radio]").nth(2).click();
            lin.allSaved();

            JsonNode said = room.exported().at("/groups/0/checks/0");
            assertThat(said.get("step").asString()).isEqualTo("status");
            assertThat(said.get("verdict").asString()).isEqualTo("no");
            assertThat(said.get("comment").asString()).isEqualTo("Half of the cards are opinions");

            close.press("Enter");
            assertThat(button).isFocused();
            shots.take(kim.page, "folded");
            room.moveTo("strategies");
            assertThat(check(kim).locator("button").first()).containsText("0 of 7");
            room.moveTo("objectives");
            assertThat(check(kim).locator("button").first()).containsText("0 of 10");
            shots.take(kim.page, "beside-reference-cards");
            kim.page.context().close();
            lin.page.context().close();
        }
    }

    private static Locator check(ParticipantBrowser person) {
        return person.page.locator("okr-self-check");
    }
}
