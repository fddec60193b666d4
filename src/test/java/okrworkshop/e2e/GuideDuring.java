package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The pictures of a morning with six groups: the trainer's laptop, the wall and some phones. */
final class GuideDuring {
    static final int GROUPS = 6;

    private static final int COCKPIT_HEIGHT = 1_560;
    private static final int DIALOG_HEIGHT = 900;
    private static final double[] DONE = {1, 1, 0.75, 0.5, 0.5, 0.25};

    private final GuideScene scene;
    private final Page desk;
    private final ApiTrainer.Room room;
    private final GuideRoom people;
    private final Page wall;

    GuideDuring(GuideScene scene, ApiTrainer.Room room, GuideRoom people) {
        this.scene = scene;
        this.desk = scene.desk;
        this.room = room;
        this.people = people;
        wall = desk.context().newPage();
        wall.setViewportSize(1280, 720);
        wall.navigate(scene.at("/workshops/" + room.id() + "/projector"));
        assertThat(wall.locator(".okr-projected-code")).isVisible();
    }

    /** Everybody comes in. */
    byte[] lobby() {
        scene.open("/workshops/" + room.id());
        assertThat(desk.locator(".okr-join-panel .okr-code")).isVisible();
        scene.camera.take(desk, "lobby");
        scene.camera.take(wall, "wall-join");
        Page phone = scene.phone();
        phone.navigate(scene.at("/join/" + room.code));
        phone.getByLabel(scene.wording.of("join.name")).fill(scene.say("Mia", "小米"));
        return scene.camera.shot(phone);
    }

    /** People of three groups, on their phones. */
    List<ParticipantBrowser> sit() {
        return List.of(sit(1), sit(3), sit(4));
    }

    private ParticipantBrowser sit(int group) {
        return room.sit(scene.phoneOfSomebody(), people.member(group).seat(), scene.uri(), scene.language);
    }

    void work() {
        for (int group = 0; group < GROUPS; group++) {
            people.write(group, "expectations", 1);
        }
        room.moveTo("objectives");
        for (int group = 0; group < GROUPS; group++) {
            people.write(group, "objectives", DONE[group]);
        }
    }

    /** One asks for help, one raises a hand, one group says that it is ready. */
    void call(List<ParticipantBrowser> phones, byte[] join) {
        phones.forEach(phone -> phone.seesStep(scene.titles.of("objectives")));
        phones.get(1).page.locator("okr-ready button").last().click();
        Page asking = phones.getFirst().page;
        byte[] board = scene.camera.shot(asking);
        asking.locator("okr-help .open").click();
        asking.locator("okr-help textarea").fill(scene.say("Is this an objective or a task?", "这条算目标，还是算任务？"));
        scene.camera.row("phones", join, board, scene.camera.shot(asking));
        asking.locator("okr-help .primary").click();
        Page hand = phones.getLast().page;
        hand.locator("okr-help .open").click();
        hand.locator("okr-help .panel > div .button").first().click();
    }

    void cockpit() {
        scene.open("/workshops/" + room.id(), COCKPIT_HEIGHT);
        new TrainerBrowser(desk, scene.uri(), scene.wording).startTimer();
        assertThat(desk.locator(".okr-group-tile").nth(GROUPS - 1)).isVisible();
        assertThat(desk.locator(".okr-attention-help li")).hasCount(2);
        scene.camera.take(desk, "cockpit");
        desk.setViewportSize(desk.viewportSize().width, DIALOG_HEIGHT);
        desk.locator(".okr-group-tile").first().locator("vaadin-button").last().click();
        assertThat(desk.locator(".okr-group-dialog h3").first()).isVisible();
        scene.camera.take(desk, "group");
        desk.keyboard().press("Escape");
        assertThat(desk.locator(".okr-group-dialog h3")).hasCount(0);
    }

    /** The words before a move; nobody moves. */
    void move() {
        desk.locator(".okr-agenda vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(scene.titles.of("review")))
                .first()
                .click();
        assertThat(desk.locator("vaadin-confirm-dialog .okr-move-words")).isVisible();
        scene.camera.take(desk, "move");
        desk.keyboard().press("Escape");
        assertThat(desk.locator("vaadin-confirm-dialog .okr-move-words")).hasCount(0);
    }

    /** Every board on the wall, and one of them on every screen. */
    void wall() {
        assertThat(wall.locator(".okr-projected-step")).isVisible();
        scene.camera.take(wall, "wall-step");
        wall.keyboard().press("3");
        assertThat(wall.locator(".okr-wall-tile")).hasCount(GROUPS);
        scene.camera.take(wall, "wall-gallery");
        desk.locator(".okr-attention-panel vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText(scene.wording.of("attention.spotlight")))
                .click();
        desk.locator(".okr-attention-panel vaadin-select").click();
        assertThat(desk.locator("vaadin-select-item").first()).isFocused();
        desk.keyboard().press("Enter");
        scene.press("attention.spotlight.show");
        assertThat(wall.locator("main")).hasAttribute("data-scene", "SPOTLIGHT");
        scene.camera.take(wall, "wall-spotlight");
        scene.press("attention.spotlight.end");
    }

    void lookIn() {
        desk.locator(".okr-group-tile a").first().click();
        assertThat(desk.locator("okr-room [data-card]").first()).isVisible();
        scene.press("look-in.help");
        assertThat(desk.locator("okr-room okr-lead")).isVisible();
        scene.camera.take(desk, "look-in");
    }
}
