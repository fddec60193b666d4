package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop goes into a file and comes out of it on a server; the next cycle begins with what came out. */
class ArchiveIT {
    private static final int GROUPS = 2;

    @TempDir
    private Path data;

    @Test
    void aWorkshopComesBackFromItsArchiveAndTheNextCycleBeginsWithIt() throws Exception {
        try (var classroom = Classroom.open(data, "archive", Language.ZH)) {
            FilledRoom room = FilledRoom.of(classroom, GROUPS);
            String objective = room.workshop()
                    .exported()
                    .at("/groups/0/draft/objectives/0/text")
                    .asString();
            assertThat(objective).isNotEmpty();
            byte[] archive = Files.readAllBytes(exported(room).path());

            Page page = classroom.trainer.page;
            page.navigate(classroom.uri().resolve("/workshops").toString());
            assertThat(entries(page)).hasCount(1);
            link(classroom, "archive.import").click();
            assertThat(page.locator("h1")).hasText(classroom.wording.of("archive.import"));
            classroom.axe.look(page, "import");
            classroom.shots.takeWhole(page, "import");
            choose(page, "half.okrw.zip", Arrays.copyOf(archive, archive.length / 2));
            assertThat(result(page)).hasText(classroom.wording.of("refusal.archive.not-zip"));
            String board = board(archive);
            choose(page, "changed.okrw.zip", changed(archive, board));
            assertThat(result(page)).hasText(classroom.wording.of("refusal.archive.damaged", board));
            classroom.axe.look(page, "import-refused");
            classroom.shots.takeWhole(page, "import-refused");
            page.navigate(classroom.uri().resolve("/workshops").toString());
            assertThat(entries(page)).hasCount(1);

            link(classroom, "archive.import").click();
            choose(page, "workshop.okrw.zip", archive);
            assertThat(result(page).locator("h2")).hasText(classroom.script.title());
            classroom.axe.look(page, "import-inside");
            classroom.shots.takeWhole(page, "import-inside");
            classroom.button(page, "archive.import.take").click();
            page.waitForURL(Pattern.compile(".*/workshops/[0-9a-f-]{36}$"));
            String imported = page.url();
            assertThat(imported).doesNotContain(room.workshop().id());
            classroom.trainer.lookInto(0);
            classroom.shots.takeWhole(page, "imported-board");
            assertThat(page.locator("okr-room")).containsText(objective);

            page.navigate(imported);
            link(classroom, "later.title").click();
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions()
                                    .setName(classroom.wording.of(
                                            "later.cycle.method",
                                            new StepTitles("okr-cocreation", Language.ZH).template())))
                    .check();
            classroom.axe.look(page, "next-cycle");
            classroom.shots.takeWhole(page, "next-cycle");
            classroom.button(page, "later.submit").click();
            page.waitForURL(url -> url.matches(".*/workshops/[0-9a-f-]{36}$") && !url.equals(imported));
            classroom.trainer.start();
            classroom.trainer.moveTo(new StepTitles("okr-cocreation", Language.ZH).of("status"));
            classroom.trainer.lookInto(0);
            assertThat(page.locator("okr-room")).containsText(objective);
            classroom.shots.takeWhole(page, "findings");
            page.navigate(classroom.uri().resolve("/workshops").toString());
            assertThat(entries(page)).hasCount(3);
            classroom.shots.takeWhole(page, "workshops");
            assertThat(classroom.axe.found()).isEmpty();
        }
    }

    /** From the page of files to the archive, which is where people look for it. */
    private static Download exported(FilledRoom room) {
        Classroom classroom = room.classroom();
        Page page = classroom.trainer.page;
        page.navigate(room.address("files"));
        link(classroom, "archive.link").click();
        assertThat(page.locator("h1")).hasText(classroom.wording.of("archive.title"));
        classroom.axe.look(page, "archive");
        classroom.shots.takeWhole(page, "archive");
        Download saved =
                page.waitForDownload(() -> link(classroom, "archive.download").click());
        assertThat(saved.suggestedFilename()).endsWith(".okrw.zip");
        return saved;
    }

    /** Name of some board in the archive. */
    private static String board(byte[] archive) throws IOException {
        return Taken.zip(archive).keySet().stream()
                .filter(name -> name.startsWith("documents/"))
                .findFirst()
                .orElseThrow();
    }

    /** The board is a blank longer than what was written. */
    private static byte[] changed(byte[] archive, String board) throws IOException {
        Map<String, byte[]> parts = Taken.zip(archive);
        byte[] written = parts.get(board);
        byte[] longer = Arrays.copyOf(written, written.length + 1);
        longer[written.length] = ' ';
        return HouseTemplate.zipped(HouseTemplate.with(parts, board, longer));
    }

    private static void choose(Page page, String name, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/zip", file));
    }

    private static Locator result(Page page) {
        return page.locator(".okr-import-result");
    }

    private static Locator entries(Page page) {
        return page.locator(".okr-workshop-entry");
    }

    private static Locator link(Classroom classroom, String key) {
        return classroom
                .trainer
                .page
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(classroom.wording.of(key))
                                .setExact(true))
                .first();
    }
}
