package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trainer says how strict the hints of a workshop are, and people see it where they write. */
class HintProfileIT {
    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void aNumberInAnObjectiveIsNoMistakeForPeopleWhoWriteBySmart(Language language) throws Exception {
        try (var room = Classroom.open(data, "hint-profile", language)) {
            ApiTrainer api = ApiTrainer.of(room.server, room.trainer.issueToken());
            ApiTrainer.Room workshop = api.openWorkshop(room.script.title(), "okr-cocreation", "express", 1, language);
            workshop.start();
            workshop.moveTo("objectives");
            ParticipantBrowser avery =
                    workshop.enter(room.laptop(), room.script.people().get(0), 0, room.uri(), language);
            avery.page.locator("okr-lens-okr .actions button.primary").click();
            avery.typeIntoNew("Win 40% of the market for smart locks");
            Locator pills = avery.page.locator("okr-lens-okr .objective > okr-writing-hints .pill");
            assertThat(pills).hasCount(1);

            Page desk = room.trainer.page;
            desk.navigate(
                    room.uri().resolve("/workshops/" + workshop.id() + "/words").toString());
            choose(room, desk);
            look(room, desk);

            Locator objective = avery.page.locator("okr-lens-okr .objective > .head textarea");
            objective.press("End");
            objective.pressSequentially(" today");
            assertThat(pills).hasCount(0);
            assertThat(room.axe.found()).isEmpty();
        }
    }

    /** Without a mouse. */
    private static void choose(Classroom room, Page desk) {
        Locator choice =
                desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(room.wording.of("words.profile")));
        assertThat(choice).containsText(room.wording.of("words.profile.feishu"));
        choice.focus();
        choice.press("Enter");
        Locator smart = desk.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(room.wording.of("words.profile.smart")));
        assertThat(smart).isVisible();
        room.shots.take(desk, "choices");
        desk.keyboard().press("ArrowDown");
        assertThat(smart).isFocused();
        desk.keyboard().press("Enter");
        assertThat(choice).containsText(room.wording.of("words.profile.smart"));
        assertThat(desk.locator("vaadin-select [slot=helper]")).hasText(room.wording.of("words.profile.smart.help"));
    }

    private static void look(Classroom room, Page desk) {
        desk.reload();
        assertThat(desk.locator("vaadin-select [slot=helper]")).hasText(room.wording.of("words.profile.smart.help"));
        room.shots.takeWhole(desk, "words");
        room.axe.look(desk, "words");
        desk.setViewportSize(390, 844);
        room.shots.takeWhole(desk, "words-phone");
        desk.setViewportSize(1366, 768);
    }
}
