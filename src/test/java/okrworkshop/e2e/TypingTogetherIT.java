package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Two people in one text: letters, carets, input methods and undo, in real browsers. */
class TypingTogetherIT {
    private static final String COLUMN = "expectations";

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer trainer;

    private ApiTrainer.Room room;
    private ParticipantBrowser avery;
    private ParticipantBrowser blake;
    private Locator averys;
    private Locator blakes;

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

    @BeforeEach
    void twoPeopleInOneCard(TestInfo story) throws Exception {
        room = trainer.startWorkshop(story.getDisplayName());
        avery = room.seat(chromium.laptop("en-GB"), "Avery", server.uri("localhost"));
        blake = room.seat(chromium.laptop("en-GB"), "Blake", server.uri("localhost"));
        avery.write(COLUMN, "start end");
        blake.seesCards("start end", 1);
        averys = field(avery);
        blakes = field(blake);
    }

    @AfterEach
    void everybodyLeaves() {
        avery.page.context().close();
        blake.page.context().close();
    }

    @Test
    void nobodysLettersAreLostWhenTwoTypeAtOnce() {
        caret(averys, 5);
        caret(blakes, 9);
        for (int i = 0; i < 12; i++) {
            averys.press("a");
            blakes.press("b");
        }
        averys.blur();
        blakes.blur();
        for (Locator text : List.of(averys, blakes)) {
            assertThat(text).hasValue("start" + "a".repeat(12) + " end" + "b".repeat(12));
        }
        avery.allSaved();
        blake.allSaved();
    }

    @Test
    void theCaretStaysBehindTheLetterWhereThePersonHadIt() {
        caret(averys, 5);
        caret(blakes, 0);
        blakes.press("X");
        blakes.press("Y");
        assertThat(averys).hasValue("XYstart end");
        assertThat(caret(averys)).isEqualTo(7);
        averys.press("!");
        blakes.blur();
        assertThat(averys).hasValue("XYstart! end");
        assertThat(blakes).hasValue("XYstart! end");
    }

    @Test
    void aRemoteEditNeverBreaksAnInputMethodsComposition() {
        for (Written written : List.of(
                new Written(List.of("n", "ni", "ni h", "ni hao"), "你好"),
                new Written(List.of("k", "か", "かn", "かんj", "かんじ"), "漢字"),
                new Written(List.of("ㅎ", "하", "한"), "한"))) {
            String before = averys.inputValue();
            caret(averys, 5);
            CDPSession keyboard = avery.page.context().newCDPSession(avery.page);
            for (String composing : written.composing()) {
                compose(keyboard, composing);
                caret(blakes, blakes.inputValue().length());
                blakes.press("b");
                blakes.blur();
                blake.allSaved();
                // What Blake wrote has arrived here when a card that was written after it has; it is drawn later.
                String mark = "after " + written.text() + composing.hashCode();
                blake.write(COLUMN, mark);
                avery.receives("expectation", mark);
                assertThat(averys).hasValue(before.substring(0, 5) + composing + before.substring(5));
            }
            JsonObject text = new JsonObject();
            text.addProperty("text", written.text());
            keyboard.send("Input.insertText", text);
            averys.blur();
            avery.seesText(
                    "after " + written.text() + written.composing().getLast().hashCode());
            String both = before.substring(0, 5)
                    + written.text()
                    + before.substring(5)
                    + "b".repeat(written.composing().size());
            assertThat(averys).hasValue(both);
            assertThat(blakes).hasValue(both);
        }
    }

    @Test
    void undoTakesBackOnlyOnesOwnLetters() {
        caret(averys, 5);
        averys.press("1");
        averys.press("2");
        assertThat(blakes).hasValue("start12 end");
        caret(blakes, 11);
        blakes.press("b");
        assertThat(averys).hasValue("start12 endb");
        averys.press("Control+z");
        assertThat(averys).hasValue("start endb");
        assertThat(blakes).hasValue("start endb");
        averys.press("Control+Shift+z");
        assertThat(blakes).hasValue("start12 endb");
    }

    /** What an input method shows while it composes, and what comes of it. */
    private record Written(List<String> composing, String text) {}

    private static void compose(CDPSession keyboard, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static Locator field(ParticipantBrowser person) {
        return person.cards(COLUMN).first().locator("okr-field[field=text] textarea");
    }

    private static void caret(Locator text, int at) {
        text.focus();
        text.evaluate("(area, at) => area.setSelectionRange(at, at)", at);
    }

    private static int caret(Locator text) {
        return ((Number) text.evaluate("area => area.selectionStart")).intValue();
    }
}
