package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trainer sets up with a list; people come into their groups by name, a late-comer too; a table's card chooses its group. */
class SetupIT {
    private static final String LIST = """
            Name\tDepartment\tGroup\tRole
            Avery Lee\tSales\tOwls\tlead
            王　芳\t研发部\tFoxes\t
            Casey\tFinance\tFoxes\t
            """;

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void peopleOfTheListFindTheirGroupsAndOthersFindRoom(Language language) throws Exception {
        try (var room = Classroom.open(data, "setup", language)) {
            TrainerBrowser trainer = room.trainer;
            trainer.openNewWorkshop();
            room.shots.takeWhole(trainer.page, "defaults");
            room.axe.look(trainer.page, "set-up");
            String code = listed(room);

            Locator missing = trainer.page.locator(".okr-seating");
            missing.locator("> vaadin-details-summary").click();
            assertThat(missing.locator("li")).hasCount(3);
            join(room, code, "avery LEE", "Owls");
            join(room, code, "王芳", "Foxes");
            assertThat(missing.locator("li")).hasCount(1);
            assertThat(missing).containsText("Casey");
            room.shots.takeWhole(trainer.page, "cockpit");
            room.axe.look(trainer.page, "list-in-the-cockpit");
            trainer.start();
            join(room, code, "Late Comer", "Owls");
            assertThat(trainer.page.locator(".okr-people")).containsText("3");

            card(room);
            trainer.page.navigate(room.uri().resolve("/workshops").toString());
            again(room);
            assertThat(room.axe.found()).isEmpty();
        }
    }

    /** A file is read, one more line is typed below and goes again; every section is open when the workshop is made. */
    private static String listed(Classroom room) {
        TrainerBrowser trainer = room.trainer;
        Shots shots = room.shots;
        AxeCheck axe = room.axe;
        trainer.openSection("seating");
        trainer.page.locator(".okr-seating-kinds vaadin-radio-button").last().click();
        trainer.page
                .locator(".okr-roster input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        Locator text = trainer.page.locator(".okr-roster vaadin-text-area textarea");
        assertThat(text).hasValue(LIST);
        assertThat(trainer.page.locator(".okr-roster-table tbody tr")).hasCount(3);
        text.fill(LIST + "casey\tfinance\tOwls\t\n");
        assertThat(trainer.page.locator(".okr-roster-bad")).hasCount(1);
        shots.takeWhole(trainer.page, "list");
        axe.look(trainer.page, "list");
        trainer.page.setViewportSize(390, 844);
        shots.takeWhole(trainer.page, "list-phone");
        trainer.page.setViewportSize(1366, 768);
        room.button(trainer.page, "create.roster.leave-out").click();
        assertThat(trainer.page.locator(".okr-roster-bad")).hasCount(0);
        assertThat(trainer.page.locator(".okr-plan-groups .okr-plan-chosen")).containsText("Owls");
        for (String section : new String[] {"method", "goal", "time", "groups", "rules"}) {
            trainer.openSection(section);
        }
        shots.takeWhole(trainer.page, "everything");
        axe.look(trainer.page, "everything");
        return trainer.create();
    }

    private static void join(Classroom room, String code, String name, String group) {
        join(room, code, name, group, "join-" + group);
    }

    /** @param where path behind the address for joining */
    private static void join(Classroom room, String where, String name, String group, String picture) {
        try (var phone = room.phone()) {
            Page page = phone.newPage();
            page.navigate(room.uri().resolve("/join/" + where).toString());
            page.getByLabel(room.wording.of("join.name")).fill(name);
            room.shots.take(page, picture);
            room.button(page, "join.submit").click();
            assertThat(page.locator(".okr-joined")).containsText(group);
        }
    }

    private static void card(Classroom room) {
        TrainerBrowser trainer = room.trainer;
        trainer.page.navigate(room.uri().resolve("/workshops/new").toString());
        trainer.openSection("groups");
        trainer.page.locator(".okr-group-row vaadin-text-field input").nth(2).fill("Hares");
        join(room, trainer.create() + "?group=3", "Devon", "Hares", "join-card");
    }

    /** The older one is the last in the list. */
    private static void again(Classroom room) {
        TrainerBrowser trainer = room.trainer;
        Shots shots = room.shots;
        shots.take(trainer.page, "workshops");
        room.axe.look(trainer.page, "workshops");
        trainer.page.locator(".okr-again").last().click();
        Locator along = trainer.page.locator("vaadin-checkbox").first();
        assertThat(along).containsText(room.wording.of("create.like.list", 3));
        along.locator("input").check();
        assertThat(trainer.page.locator(".okr-plan-seating .okr-plan-chosen")).containsText("3");
        shots.takeWhole(trainer.page, "again");
        trainer.create();
        assertThat(trainer.page.locator(".okr-seating")).containsText("0");
    }
}
