package okrworkshop.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import okrworkshop.shared.Language;

/** A server whose trainer is signed in at a laptop: where the stories about one workshop begin. */
final class Classroom implements AutoCloseable {
    final ServerProcess server;
    final Chromium chromium = new Chromium();
    final StoryCase script;
    final Wording wording;
    final Shots shots;
    final AxeCheck axe = new AxeCheck();
    final TrainerBrowser trainer;

    private Classroom(ServerProcess server, String story, Language language) {
        this.server = server;
        script = StoryCase.of(language);
        wording = new Wording(language);
        shots = new Shots(story + "-" + language.code());
        trainer = new TrainerBrowser(laptop().newPage(), uri(), wording);
        trainer.openSetup(server.setupPath());
        trainer.createAccount();
        trainer.signIn();
    }

    /** @param story name of the folder for its pictures */
    static Classroom open(Path data, String story, Language language) throws IOException, InterruptedException {
        return new Classroom(ServerProcess.start(data), story, language);
    }

    URI uri() {
        return server.uri("localhost");
    }

    BrowserContext laptop() {
        return chromium.laptop(script.locale());
    }

    BrowserContext phone() {
        return chromium.phone(script.locale());
    }

    /** The workshop of the case with two groups; the trainer is in its cockpit. Returns its join code. */
    String createWorkshop() {
        trainer.openNewWorkshop();
        return trainer.createWorkshop(script);
    }

    /** @param number of the person in the case, counted from 0 */
    ParticipantBrowser person(BrowserContext device, int number) {
        return new ParticipantBrowser(device.newPage(), script.people().get(number), uri(), wording);
    }

    /** Somebody who has come into the first group's room. */
    ParticipantBrowser inside(BrowserContext device, int number, String code) {
        ParticipantBrowser person = person(device, number);
        person.openJoinPage(code);
        person.join(1);
        person.enterRoom();
        return person;
    }

    /** @param key of the text on the button */
    Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(wording.of(key)).setExact(true));
    }

    @Override
    public void close() throws InterruptedException {
        chromium.close();
        server.close();
    }
}
