package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import okrworkshop.testing.MessyOkrs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer brings the OKR of the level above in a workbook, and a group says what its objective serves. */
class AlignmentIT {
    private static final String SERVED = "开通时长从3天到4小时";

    @TempDir
    private Path data;

    @Test
    void whatAGroupPicksOfTheSuperiorOkrIsSeenInTheCoverageAndInTheTree() throws Exception {
        try (var room = Classroom.open(data, "alignment", Language.ZH)) {
            ApiTrainer api = ApiTrainer.of(room.server, room.trainer.issueToken());
            ApiTrainer.Room workshop =
                    api.openWorkshop(room.script.title(), "okr-cocreation", "express", 2, Language.ZH);
            Page desk = room.trainer.page;
            String cockpit = room.uri().resolve("/workshops/" + workshop.id()).toString();
            takeOver(room, desk, cockpit);
            workshop.start();
            workshop.moveTo("objectives");
            try (var group = new CoachGroup(workshop.join("Ann", 0))) {
                group.draft("让新客户当天就能用起来");
                ParticipantBrowser avery =
                        workshop.enter(room.laptop(), room.script.people().get(0), 0, room.uri(), Language.ZH);
                desk.navigate(cockpit + "/alignment");
                assertThat(row(desk)).hasAttribute("data-state", "open");
                pick(room, avery);
                assertThat(row(desk)).hasAttribute("data-state", "served");
                assertThat(row(desk)).containsText("1");
                assertThat(desk.locator(".okr-tree-picture svg")).containsText("让新客户当天");
                room.shots.takeWhole(desk, "coverage");
                room.axe.look(desk, "coverage");
            }
            assertThat(room.axe.found()).isEmpty();
        }
    }

    private static void takeOver(Classroom room, Page desk, String cockpit) {
        desk.navigate(cockpit + "/superior-okr");
        desk.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "公司.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        MessyOkrs.superior()));
        assertThat(desk.locator(".okr-superior-count")).containsText(room.wording.of("superior.read.count", 2, 3));
        room.button(desk, "superior.take.add").click();
        assertThat(desk.locator(".okr-superior-objective")).hasCount(2);
        room.shots.takeWhole(desk, "superior");
    }

    private static void pick(Classroom room, ParticipantBrowser avery) {
        Locator picker = avery.page.locator("okr-serves-picker").first();
        new LensHands(avery.page).link(picker, SERVED);
        assertThat(picker.locator(".chip")).containsText(SERVED);
        avery.allSaved();
        room.shots.take(avery.page, "picked");
        room.axe.look(avery.page, "picked");
    }

    private static Locator row(Page desk) {
        return desk.locator(".okr-coverage-key-result").filter(new Locator.FilterOptions().setHasText(SERVED));
    }
}
