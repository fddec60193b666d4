package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What the writing lint says while people write, in real browsers. */
class WritingHintsIT {
    private static final String OBJECTIVE = "Make our lock the one that fitters recommend";
    private static final String TASK = "Ship the new dashboard by 10 March";
    private static final String VAGUE = "Customers are happier";
    private static final int LONGER_THAN_A_PAUSE_MS = 1_500;

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer trainer;

    private final Shots shots = new Shots("writing-hints");

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
    void aBadKeyResultIsSeenAfterThePauseMovedTakenBackAndAnotherKeptUntilTheStepIsContent() {
        ApiTrainer.Room room = trainer.startWorkshop("Hints");
        room.moveTo("objectives");
        ParticipantBrowser avery = room.enter(chromium.laptop("en-GB"), "Avery", server.uri("localhost"));
        writeObjective(avery);

        addKeyResult(avery).fill(TASK);
        Locator feature = pill(avery, TASK);
        assertThat(feature).isVisible();
        assertThat(result(avery, TASK).locator("okr-field.field-text mark").first())
                .isAttached();

        feature.click();
        assertThat(avery.page.locator("okr-writing-hints .slip")).containsText("Instead of");
        shots.take(avery.page, "slip");
        button(avery, "Move to tasks").click();
        assertThat(results(avery)).hasCount(0);
        button(avery, "Undo").click();
        assertThat(results(avery)).hasCount(1);
        avery.allSaved();

        addKeyResult(avery).fill(VAGUE);
        assertThat(gate(avery)).not().hasClass("met");
        keep(avery, TASK, "The board has promised it");
        keep(avery, VAGUE, "The survey comes in July");
        assertThat(gate(avery)).hasClass("met");
        shots.take(avery.page, "kept");

        JsonNode keyResults = room.exported().at("/groups/0/draft/objectives/0/keyResults");
        assertThat(keyResults)
                .extracting(one -> one.at("/waived/0/reason").asString(""))
                .containsExactly("The board has promised it", "The survey comes in July");

        avery.page.keyboard().press("Escape");
        result(avery, VAGUE)
                .locator("okr-field.field-text textarea")
                .fill("Customers who recommend us rise from 32% to 50%");
        avery.allSaved();
        assertThat(result(avery, "32%").locator(".pill")).hasCount(0);
        assertThat(room.exported()
                        .at("/groups/0/draft/objectives/0/keyResults/1/waived")
                        .isEmpty())
                .as("a waiver counts as long as its rule speaks")
                .isTrue();
        avery.page.context().close();
    }

    @Test
    void oneClickMovesANumberAsksForTodaysValueSplitsAndMerges() {
        ApiTrainer.Room room = trainer.startWorkshop("Moves");
        room.moveTo("objectives");
        ParticipantBrowser robin = room.enter(chromium.laptop("en-GB"), "Robin", server.uri("localhost"));
        writeObjective(robin);
        Locator objective = robin.page.locator("okr-lens-okr .objective");

        Locator headline = objective.locator("> .head textarea");
        headline.fill("Win 40% of the market for smart locks");
        headline.blur();
        objective.locator(".pill").first().click();
        button(robin, "Move the number to a key result").click();
        assertThat(results(robin)).hasCount(1);
        assertThat(results(robin)).containsText("40%");
        assertThat(headline).not().hasValue(Pattern.compile("40"));
        robin.page.keyboard().press("Escape");

        results(robin).locator("okr-field.field-text textarea").fill("Raise the recommendation score of fitters to 50");
        result(robin, "recommendation score").locator(".pill").first().click();
        button(robin, "Add today’s value").click();
        assertThat(results(robin).locator("okr-field.field-from input")).isFocused();
        robin.page.keyboard().type("32");
        robin.page.keyboard().press("Tab");
        robin.allSaved();
        assertThat(results(robin).locator(".pill")).hasCount(0);

        addKeyResult(robin)
                .fill(
                        "Returns fall from 8% to 4%; complaints fall from 30 to 10 a month; answers take 4 hours instead of 20");
        result(robin, "Returns").locator(".pill").first().click();
        button(robin, "Split into 3").click();
        assertThat(results(robin)).hasCount(4);
        button(robin, "Undo").click();
        assertThat(results(robin)).hasCount(2);

        result(robin, "Returns").locator("okr-field.field-text textarea").fill("Returns fall from 8% to 4%");
        addKeyResult(robin).fill("Returns fall from 8% to 4%");
        Locator twin = results(robin).last();
        twin.locator(".pill").first().click();
        robin.page
                .locator("okr-writing-hints .slip button")
                .filter(new Locator.FilterOptions().setHasText("Merge with"))
                .click();
        assertThat(results(robin)).hasCount(2);
        robin.allSaved();
        shots.take(robin.page, "moved");
        robin.page.context().close();
    }

    @Test
    void nothingIsSaidWhileAnInputMethodComposes() {
        ApiTrainer.Room room = trainer.startWorkshop("Composing");
        room.moveTo("objectives");
        ParticipantBrowser lin = room.enter(chromium.laptop("en-GB"), "Lin", server.uri("localhost"));
        writeObjective(lin);
        Locator text = addKeyResult(lin);
        text.press("x");
        CDPSession keyboard = lin.page.context().newCDPSession(lin.page);
        for (String composing : List.of("w", "wan", "wan cheng")) {
            compose(keyboard, composing);
        }
        passed(lin.page);
        assertThat(lin.page.locator("okr-writing-hints .pill")).hasCount(0);
        assertThat(lin.page.locator("okr-lens-okr mark")).hasCount(0);

        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", "完成新看板上线");
        keyboard.send("Input.insertText", chosen);
        assertThat(lin.page.locator("okr-writing-hints .pill").first()).isVisible();
        lin.page.context().close();
    }

    @ParameterizedTest
    @EnumSource
    void hintsAreReachedWithoutAMouseAndHinderNobody(Language language) {
        ApiTrainer.Room room = trainer.startWorkshop("Keyboard " + language);
        room.moveTo("objectives");
        try (var seat = room.join("Kim")) {
            ParticipantBrowser kim = room.sit(
                    language == Language.ZH ? chromium.phone("zh-CN") : chromium.laptop("en-GB"),
                    seat.seat(),
                    server.uri("localhost"),
                    language);
            writeObjective(kim);
            addKeyResult(kim).fill(language == Language.ZH ? "1月10日前写完一篇文章" : TASK);
            Locator pill = kim.page.locator("okr-writing-hints .pill.error");
            pill.focus();
            pill.press("Enter");
            Locator slip = kim.page.locator("okr-writing-hints .slip");
            assertThat(slip).isVisible();
            var axe = new AxeCheck();
            axe.look(kim.page, "hints-" + language.code());
            assertThat(axe.found()).isEmpty();
            shots.takeWhole(kim.page, "keyboard-" + language.code());
            Locator keep = slip.locator("button.quiet");
            keep.focus();
            keep.press("Enter");
            assertThat(slip.locator("input")).isFocused();
            kim.page.keyboard().press("Enter");
            assertThat(slip.locator(".problem")).isVisible();
            shots.takeWhole(kim.page, "reason-" + language.code());
            kim.page.keyboard().press("Escape");
            assertThat(slip).hasCount(0);
            assertThat(pill).isFocused();

            Locator whole = kim.page.locator("okr-set-hints .set > summary");
            whole.press("Enter");
            Locator first = kim.page.locator("okr-set-hints .finding").first();
            first.locator("summary").press("Enter");
            assertThat(first.locator(".why")).isVisible();
            axe.look(kim.page, "set-hints-" + language.code());
            assertThat(axe.found()).isEmpty();
            shots.takeWhole(kim.page, "set-" + language.code());
            kim.page.context().close();
        }
    }

    private static void writeObjective(ParticipantBrowser person) {
        person.page.locator("okr-lens-okr .actions button.primary").click();
        person.typeIntoNew(OBJECTIVE);
    }

    /** @return the text of a new key result, with the cursor in it */
    private static Locator addKeyResult(ParticipantBrowser person) {
        int before = results(person).count();
        person.page.locator("okr-lens-okr .grow > button").click();
        assertThat(results(person)).hasCount(before + 1);
        Locator text = results(person).last().locator("okr-field.field-text textarea");
        assertThat(text).isFocused();
        return text;
    }

    private static void keep(ParticipantBrowser person, String text, String reason) {
        pill(person, text).click();
        button(person, "Keep it, with a reason").click();
        Locator field = person.page.locator("okr-writing-hints .slip input");
        field.fill(reason);
        field.press("Enter");
        assertThat(result(person, text).locator(".pill.kept")).containsText(reason);
        person.allSaved();
    }

    private static Locator results(ParticipantBrowser person) {
        return person.page.locator("okr-lens-okr .result");
    }

    private static Locator result(ParticipantBrowser person, String text) {
        return results(person).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator pill(ParticipantBrowser person, String text) {
        return result(person, text).locator(".pill[aria-label$='to be settled']");
    }

    private static Locator button(ParticipantBrowser person, String name) {
        return person.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** What the step says about the wording. */
    private static Locator gate(ParticipantBrowser person) {
        return person.page
                .locator("okr-done-list li")
                .filter(new Locator.FilterOptions().setHasText("No errors in the wording"));
    }

    private static void compose(CDPSession keyboard, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    /** A pause has gone by in the page. */
    private static void passed(Page page) {
        double now = ((Number) page.evaluate("() => performance.now()")).doubleValue();
        page.waitForFunction("end => performance.now() > end", now + LONGER_THAN_A_PAUSE_MS);
    }
}
