package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.List;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people see is true: nothing that was typed is lost, doubled, or run, whatever the network does. Avery's browser
 * reaches the server over a network that breaks, Blake's directly.
 */
class TruthIT {
    private static final String COLUMN = "expectations";
    private static final int EXPECTATIONS = 0;
    private static final Wording WORDING = new Wording(Language.EN);
    private static final StepTitles TITLES = new StepTitles(Language.EN);

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer trainer;

    private CuttableNetwork network;
    private ApiTrainer.Room room;
    private BrowserContext averysLaptop;
    private ParticipantBrowser avery;
    private ParticipantBrowser blake;

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
    void twoPeopleAtTheBoard(TestInfo story) throws Exception {
        network = new CuttableNetwork(server.port());
        room = trainer.startWorkshop(story.getDisplayName());
        averysLaptop = chromium.laptop("en-GB");
        avery = room.seat(averysLaptop, "Avery", network.uri(Chromium.ROOM_HOST));
        blake = room.seat(chromium.laptop("en-GB"), "Blake", server.uri("localhost"));
    }

    @AfterEach
    void everybodyLeaves() throws Exception {
        averysLaptop.close();
        blake.page.context().close();
        network.close();
    }

    @Test
    void writingGoesOnWithoutANetworkAndArrivesOnceWhenItIsMended() throws Exception {
        avery.write(COLUMN, "Written before");
        avery.allSaved();
        network.cut();
        avery.offline();
        List<String> offline = List.of("First without network", "Second without network", "Third without network");
        offline.forEach(text -> avery.write(COLUMN, text));
        avery.fill(avery.cards(COLUMN).first(), "text", "Changed without network");
        assertThat(avery.page.locator("okr-status .line.offline")).containsText("Offline since");
        assertThat(avery.page.locator("okr-status .line.offline")).containsText("4 waiting");
        blake.write(COLUMN, "Written meanwhile");
        blake.seesCards("without network", 0);

        network.mend();

        avery.allSaved();
        for (ParticipantBrowser person : List.of(avery, blake)) {
            offline.forEach(text -> person.seesCards(text, 1));
            person.seesCards("Written meanwhile", 1);
            assertThat(person.card("Changed without network").locator("okr-field[field=text] textarea"))
                    .hasValue("Changed without network");
            person.seesCards("Written before", 0);
            assertThat(person.cards(COLUMN)).hasCount(5);
        }
    }

    @Test
    void aLostConfirmationDoublesNothing() throws Exception {
        network.loseWhatTheServerAnswers();
        avery.write(COLUMN, "Did it arrive?");
        blake.seesCards("Did it arrive?", 1);
        assertThat(avery.page.locator("okr-status .line.waiting")).isVisible();

        network.cut();
        network.mend();

        avery.allSaved();
        blake.write(COLUMN, "Yes");
        avery.seesCards("Yes", 1);
        avery.seesCards("Did it arrive?", 1);
        blake.seesCards("Did it arrive?", 1);
    }

    @Test
    void aChangeThatNeverLeftTheDeviceSurvivesAReload() {
        network.loseWhatBrowsersSend();
        avery.write(COLUMN, "Kept on the device");
        assertThat(avery.page.locator("okr-status .line.waiting")).isVisible();
        blake.seesCards("Kept on the device", 0);

        avery.page.reload();

        avery.openColumns();
        avery.seesCards("Kept on the device", 1);
        blake.seesCards("Kept on the device", 1);
        avery.allSaved();
        assertThat(blake.cards(COLUMN)).hasCount(1);
    }

    @Test
    void anUnfinishedTextSurvivesAReload() {
        avery.box(COLUMN).fill("Not yet entered");
        avery.openView(0);
        avery.answer(0).fill("Typed a moment ago");

        avery.page.reload();

        assertThat(avery.answer(0)).hasValue("Typed a moment ago");
        avery.openView(1);
        assertThat(avery.box(COLUMN)).hasValue("Not yet entered");
        avery.box(COLUMN).press("Enter");
        blake.seesCards("Not yet entered", 1);
        blake.openView(0);
        assertThat(blake.answer(0)).hasValue("Typed a moment ago");
        avery.allSaved();
    }

    @Test
    void anUnfinishedTextSurvivesTheEndOfItsTab() {
        network.loseWhatBrowsersSend();
        avery.box(COLUMN).fill("Not yet entered");
        avery.write("essence", "Entered and never sent");
        avery.openView(0);
        avery.answer(0).fill("Typed a moment ago");
        avery.page.close();

        ParticipantBrowser again = inNewTab();
        assertThat(again.answer(0)).hasValue("Typed a moment ago");
        again.openView(1);
        assertThat(again.box(COLUMN)).hasValue("Not yet entered");
        blake.seesCards("Entered and never sent", 1);
        again.allSaved();
        assertThat(blake.cards("essence")).hasCount(1);
    }

    @Test
    void twoTabsOfOnePersonShowTheSame() {
        ParticipantBrowser second = inNewTab();
        second.openColumns();
        avery.write(COLUMN, "From the first tab");
        second.seesCards("From the first tab", 1);
        second.write(COLUMN, "From the second tab");
        avery.seesCards("From the second tab", 1);
        avery.fill(avery.cards(COLUMN).last(), "text", "Changed in the first tab");
        second.seesCards("Changed in the first tab", 1);
        for (ParticipantBrowser tab : List.of(avery, second)) {
            tab.allSaved();
            assertThat(tab.cards(COLUMN)).hasCount(2);
        }
    }

    @Test
    void markupIsTextForEverybody() {
        String markup = "<img src=x onerror=window.hacked=1>";
        avery.write(COLUMN, markup);
        avery.openView(0);
        avery.answer(0, markup);
        blake.seesText(markup);
        blake.openView(0);
        assertThat(blake.answer(0)).hasValue(markup);
        room.moveTo("status");
        for (ParticipantBrowser person : List.of(avery, blake)) {
            person.seesStep(TITLES.of("status"));
            person.seesText(markup);
            assertThat(person.page.locator("img[src=x]")).hasCount(0);
            assertThat(person.page.evaluate("window.hacked")).isNull();
        }
    }

    @Test
    void theNextStepTakesNobodysTextAway() {
        avery.box(COLUMN).fill("Not yet entered");
        blake.openView(0);
        blake.answer(0).pressSequentially("Still typing");

        room.moveTo("strategies");

        avery.seesStep(TITLES.of("strategies"));
        blake.seesStep(TITLES.of("strategies"));
        avery.lookAtStep(EXPECTATIONS);
        assertThat(avery.answer(0)).hasValue("Still typing");
        avery.openView(1);
        assertThat(avery.box(COLUMN)).hasValue("Not yet entered");
        avery.box(COLUMN).press("Enter");
        avery.allSaved();
        blake.lookAtStep(EXPECTATIONS);
        blake.openColumns();
        blake.seesCards("Not yet entered", 1);
        blake.allSaved();
    }

    private ParticipantBrowser inNewTab() {
        var tab = new ParticipantBrowser(averysLaptop.newPage(), avery.name, network.uri(Chromium.ROOM_HOST), WORDING);
        tab.openRoom(room.code);
        return tab;
    }
}
