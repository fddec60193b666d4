package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
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
        StoryCase script = StoryCase.of(language);
        var wording = new Wording(language);
        var shots = new Shots("setup-" + language.code());
        var axe = new AxeCheck();
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            var trainer = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), uri, wording);
            trainer.openSetup(server.setupPath());
            trainer.createAccount();
            trainer.signIn();
            trainer.openNewWorkshop();
            shots.takeWhole(trainer.page, "defaults");
            axe.look(trainer.page, "set-up");
            String code = listed(trainer, wording, shots, axe);

            Locator missing = trainer.page.locator(".okr-seating");
            missing.locator("> vaadin-details-summary").click();
            assertThat(missing.locator("li")).hasCount(3);
            join(chromium, script, wording, uri, code, "avery LEE", "Owls", shots);
            join(chromium, script, wording, uri, code, "王芳", "Foxes", shots);
            assertThat(missing.locator("li")).hasCount(1);
            assertThat(missing).containsText("Casey");
            shots.takeWhole(trainer.page, "cockpit");
            axe.look(trainer.page, "list-in-the-cockpit");
            trainer.start();
            join(chromium, script, wording, uri, code, "Late Comer", "Owls", shots);
            assertThat(trainer.page.locator(".okr-people")).containsText("3");

            card(trainer, chromium, script, wording, uri, shots);
            trainer.page.navigate(uri.resolve("/workshops").toString());
            again(trainer, wording, shots, axe);
        }
        assertThat(axe.found()).isEmpty();
    }

    /** A file is read, one more line is typed below and goes again; every section is open when the workshop is made. */
    private static String listed(TrainerBrowser trainer, Wording wording, Shots shots, AxeCheck axe) {
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
        trainer.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wording.of("create.roster.leave-out")))
                .click();
        assertThat(trainer.page.locator(".okr-roster-bad")).hasCount(0);
        assertThat(trainer.page.locator(".okr-plan-groups .okr-plan-chosen")).containsText("Owls");
        for (String section : new String[] {"method", "goal", "time", "groups", "rules"}) {
            trainer.openSection(section);
        }
        shots.takeWhole(trainer.page, "everything");
        axe.look(trainer.page, "everything");
        return trainer.create();
    }

    private static void join(
            Chromium chromium,
            StoryCase script,
            Wording wording,
            URI uri,
            String code,
            String name,
            String group,
            Shots shots) {
        try (var phone = chromium.phone(script.locale())) {
            Page page = phone.newPage();
            page.navigate(uri.resolve("/join/" + code).toString());
            page.getByLabel(wording.of("join.name")).fill(name);
            shots.take(page, "join-" + group);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wording.of("join.submit")))
                    .click();
            assertThat(page.locator(".okr-joined")).containsText(group);
        }
    }

    private static void card(
            TrainerBrowser trainer, Chromium chromium, StoryCase script, Wording wording, URI uri, Shots shots) {
        trainer.page.navigate(uri.resolve("/workshops/new").toString());
        trainer.openSection("groups");
        trainer.page.locator(".okr-group-row vaadin-text-field input").nth(2).fill("Hares");
        String code = trainer.create();
        try (var phone = chromium.phone(script.locale())) {
            Page page = phone.newPage();
            page.navigate(uri.resolve("/join/" + code + "?group=3").toString());
            page.getByLabel(wording.of("join.name")).fill("Devon");
            shots.take(page, "join-card");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wording.of("join.submit")))
                    .click();
            assertThat(page.locator(".okr-joined")).containsText("Hares");
        }
    }

    /** The older one is the last in the list. */
    private static void again(TrainerBrowser trainer, Wording wording, Shots shots, AxeCheck axe) {
        shots.take(trainer.page, "workshops");
        axe.look(trainer.page, "workshops");
        trainer.page.locator(".okr-again").last().click();
        Locator along = trainer.page.locator("vaadin-checkbox").first();
        assertThat(along).containsText(wording.of("create.like.list", 3));
        along.locator("input").check();
        assertThat(trainer.page.locator(".okr-plan-seating .okr-plan-chosen")).containsText("3");
        shots.takeWhole(trainer.page, "again");
        trainer.create();
        assertThat(trainer.page.locator(".okr-seating")).containsText("0");
    }
}
