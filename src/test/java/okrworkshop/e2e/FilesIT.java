package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.paper.PaperFormat;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trainer takes home of a whole room: single books, the zip of all groups, books on the Word template of the house. */
class FilesIT {
    private static final int GROUPS = 12;

    private static Path data;
    private static Classroom classroom;
    private static FilledRoom room;

    @BeforeAll
    static void fillARoom(@TempDir Path folder) throws Exception {
        data = folder;
        classroom = Classroom.open(folder, "files", Language.EN);
        room = FilledRoom.of(classroom, GROUPS);
    }

    @AfterAll
    static void leave() throws Exception {
        classroom.close();
    }

    @Test
    void booksAreOrderedWithoutAMouseAndAreWhatTheySay() throws Exception {
        FilesDesk desk = desk();
        classroom.trainer.page.navigate(room.address(""));
        Locator way = classroom.trainer.page.locator("a[href$='/files']");
        new Keyboard(classroom.trainer.page, 200).go("Tab", way);
        classroom.trainer.page.keyboard().press("Enter");
        desk.isThere();
        String group = room.groupName(0);
        for (String format : List.of("docx", "pdf", "xlsx")) {
            Download book = desk.book(group, format);
            assertThat(Taken.kind(bytes(book))).isEqualTo(format);
            assertThat(book.suggestedFilename()).endsWith("." + format);
        }
        classroom.shots.takeWhole(desk.page, "books");
        assertThat(hindrances(desk.page, "books")).isEmpty();
    }

    @Test
    void theZipIsCancelledOrderedAgainAndFoundInEveryTab() throws Exception {
        FilesDesk desk = desk();
        desk.open(room.address("files"));
        desk.language("both");
        desk.formats(Set.of());
        desk.orderZip();
        assertThat(desk.said()).hasText(classroom.wording.of("refusal.files.bundle-empty"));
        desk.formats(Set.of("docx", "pdf", "xlsx", "md", "html"));
        desk.orderZip();
        assertThat(desk.bar()).isVisible();
        assertThat(desk.begin()).isDisabled();
        desk.cancelZip();
        assertThat(desk.said()).hasText(classroom.wording.of("files.bundle.cancelled"));
        assertThat(desk.bar()).isHidden();
        assertThat(desk.begin()).isFocused();
        desk.page.waitForCondition(() -> zips().isEmpty());

        desk.language("en");
        desk.formats(Set.of("docx", "pdf"));
        desk.orderZip();
        assertThat(desk.found()).isVisible();
        desk.page.reload();
        assertThat(desk.found()).isVisible();
        FilesDesk second = new FilesDesk(desk.page.context().newPage(), classroom.wording);
        second.open(room.address("files"));
        assertThat(second.found()).isVisible();
        desk.page.navigate(room.address(""));
        assertThat(desk.page.locator(".okr-cockpit h1")).isVisible();
        desk.page.goBack();
        desk.isThere();
        byte[] zip = bytes(desk.saveZip());
        assertThat(bytes(second.saveZip())).isEqualTo(zip);
        assertHoldsAllBooks(Taken.zip(zip));
        assertThat(hindrances(desk.page, "zip-ready")).isEmpty();
        classroom.shots.takeWhole(desk.page, "zip-ready");
        second.page.close();
    }

    private static void assertHoldsAllBooks(Map<String, byte[]> zip) throws IOException {
        assertThat(zip.keySet()).filteredOn(name -> name.endsWith(".docx")).hasSize(GROUPS);
        assertThat(zip.keySet()).filteredOn(name -> name.endsWith(".pdf")).hasSize(GROUPS);
        for (Map.Entry<String, byte[]> file : zip.entrySet()) {
            if (!file.getKey().endsWith(".txt")) {
                assertThat(file.getKey()).endsWith("." + Taken.kind(file.getValue()));
            }
        }
    }

    @Test
    void aServerThatStartsAgainHasLostTheZipAndThePageSaysSo() throws Exception {
        FilesDesk desk = desk();
        desk.open(room.address("files"));
        desk.language("both");
        desk.formats(Set.of("docx", "pdf", "xlsx", "md", "html"));
        desk.orderZip();
        assertThat(desk.bar()).isVisible();
        classroom.server.kill();
        classroom.server.startAgain();
        assertThat(desk.said()).hasText(classroom.wording.of("files.bundle.gone"));
        assertThat(desk.bar()).isHidden();
        classroom.shots.takeWhole(desk.page, "zip-gone");
        desk.formats(Set.of("md"));
        desk.orderZip();
        assertThat(Taken.zip(bytes(desk.saveZip())).keySet())
                .filteredOn(name -> name.endsWith(".md"))
                .hasSize(GROUPS);
        assertThat(desk.said()).hasText(classroom.wording.of("files.bundle.ready"));
    }

    @Test
    void booksStandOnTheTemplateOfTheHouse() throws Exception {
        FilesDesk desk = desk();
        desk.open(room.address("files"));
        desk.page.getByText(classroom.wording.of("files.letterhead")).click();
        assertThat(desk.page.locator("h1")).hasText(classroom.wording.of("letterhead.title"));
        bring(desk.page, "macros.docx", HouseTemplate.withMacros());
        Locator said = desk.page.locator(".okr-letterhead .okr-said");
        assertThat(said).hasText(classroom.wording.of("refusal.letterhead.macros"));
        assertThat(desk.page.locator(".okr-letterhead").first())
                .containsText(classroom.wording.of("letterhead.nothing"));
        assertThat(hindrances(desk.page, "template-refused")).isEmpty();
        classroom.shots.takeWhole(desk.page, "template-refused");
        bring(desk.page, "house.docx", HouseTemplate.good());
        assertThat(said).hasText(classroom.wording.of("letterhead.kept"));
        assertThat(hindrances(desk.page, "template")).isEmpty();
        classroom.shots.takeWhole(desk.page, "template");

        desk.open(room.address("files"));
        String group = room.groupName(1);
        Map<String, byte[]> book = Taken.zip(bytes(desk.book(group, "docx")));
        assertThat(headers(book)).contains(HouseTemplate.HEADER + " · " + group);

        desk.page.navigate(room.address("word-template"));
        classroom.button(desk.page, "letterhead.remove").click();
        desk.page
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(said).hasText(classroom.wording.of("letterhead.removed"));
    }

    private static void bring(Page page, String name, byte[] file) {
        page.locator(".okr-letterhead input[type=file]").setInputFiles(new FilePayload(name, HouseTemplate.WORD, file));
    }

    /** The words of all headers. */
    private static String headers(Map<String, byte[]> book) {
        return book.entrySet().stream()
                .filter(part -> part.getKey().matches("word/header\\d*\\.xml"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theReportIsSavedAsWhatItsLinksSay() throws Exception {
        Page page = classroom.trainer.page;
        page.navigate(room.address("report"));
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.PDF, PaperFormat.XLSX)) {
            Locator link =
                    page.locator(".okr-report-files a").filter(new Locator.FilterOptions().setHasText(format.label()));
            Download report = page.waitForDownload(link::click);
            assertThat(Taken.kind(bytes(report))).isEqualTo(format.extension());
        }
        classroom.shots.take(page, "report");
    }

    private static FilesDesk desk() {
        return new FilesDesk(classroom.trainer.page, classroom.wording);
    }

    private static byte[] bytes(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    private static List<Path> zips() {
        Path folder = data.resolve("bundles");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException changing) {
            return List.of(folder);
        }
    }

    private static List<String> hindrances(Page page, String name) {
        var axe = new AxeCheck();
        axe.look(page, name);
        return axe.found();
    }
}
