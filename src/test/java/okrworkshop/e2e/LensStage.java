package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.simulation.SimulatedParticipant;

/** A server with the template that has every lens, and browsers that look at it. */
final class LensStage implements AutoCloseable {
    final LensCase script = new LensCase();
    final Chromium chromium;
    private final ServerProcess server;
    private final ApiTrainer trainer;

    private LensStage(ServerProcess server) {
        this.server = server;
        chromium = new Chromium();
        trainer = ApiTrainer.setUp(server, chromium);
    }

    static LensStage open(Path data) throws Exception {
        LensCase.install(data);
        return new LensStage(ServerProcess.start(data));
    }

    ApiTrainer.Room room(String title, int groups) {
        return trainer.startWorkshop(title, LensCase.TEMPLATE, LensCase.PRESET, groups);
    }

    /** A group whose people are all there. */
    LensGroup group(ApiTrainer.Room room, int number, int people) {
        List<SimulatedParticipant> seats = new ArrayList<>();
        LensCase.PEOPLE.subList(0, people).forEach(name -> seats.add(room.join(name, number)));
        return new LensGroup(seats);
    }

    /** A browser on the first seat of a group. */
    ParticipantBrowser screen(ApiTrainer.Room room, LensGroup group, BrowserContext device) {
        return room.sit(device, group.seat(), server.uri("localhost"));
    }

    /** Looks at a lens of a step and waits until it shows what the group has written. */
    void show(ParticipantBrowser screen, LensCase.Picture picture, LensGroup group) {
        screen.page
                .locator("okr-stepper li button")
                .nth(script.steps().indexOf(picture.step()))
                .click();
        if (screen.page.locator("okr-room [role=tab]").count() > 0) {
            screen.openView(picture.view());
        }
        await(screen.page, script.lens(picture), group.last());
        picture.show().forEach(selector -> screen.page.locator(selector).click());
    }

    /** Waits until a lens is on the screen, with everything up to the operation. */
    static void await(Page page, String lens, long last) {
        assertThat(page.locator("okr-room #lens")).isVisible();
        ElementHandle room = page.locator("okr-room").elementHandle();
        page.waitForFunction(
                "([room, lens, last]) => { const shown = room.shadowRoot.querySelector('#lens > :last-child');"
                        + " return shown?.lens?.id === lens && shown.replica.sequence >= last; }",
                List.of(room, lens, (double) last));
    }

    @Override
    public void close() throws Exception {
        chromium.close();
        server.close();
    }
}
