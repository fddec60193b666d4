package okrworkshop.preparation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    private final FileText files = new FileText();

    @Test
    void aWordDocumentGivesItsParagraphsAndTables() {
        var extract = files.of(Files.docx());
        assertThat(extract.kind()).isEqualTo(MaterialKind.DOCX);
        assertThat(extract.text()).isEqualTo("Renewals from 71% to 82%\n目标\t留住客户");
    }

    @Test
    void aWorkbookGivesItsSheetsWithTabsBetweenTheCells() {
        var extract = files.of(Files.xlsx());
        assertThat(extract.kind()).isEqualTo(MaterialKind.XLSX);
        assertThat(extract.text()).isEqualTo("Goals\nKR\t\tto\n续约率\t\t82\n\nEmpty");
    }

    @Test
    void theTableOfAWorkbookIsItsFirstSheetThatIsNotEmpty() {
        assertThat(files.table(Files.xlsx()).stripTrailing()).isEqualTo("KR\t\tto\n续约率\t\t82");
    }

    @Test
    void theTableOfATextIsTheTextWithEveryTabAndMark() {
        assertThat(files.table(Files.text("\ufeff\tname\r\n\t李雷\t"))).isEqualTo("\ufeff\tname\r\n\t李雷\t");
        assertThat(files.table("姓名,部门\n李雷,研发".getBytes(Charset.forName("GB18030"))))
                .isEqualTo("姓名,部门\n李雷,研发");
    }

    @Test
    void whatHoldsNoTableIsRefused() {
        refusedTable(Files.pdf("Ada"), "material.no-table");
        refusedTable(Files.docx(), "material.no-table");
        refusedTable(Files.text(" \n\t"), "material.empty");
        refusedTable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "material.old-office");
        refusedTable(new byte[FileText.SIZE + 1], "material.too-large");
        refusedTable(Files.zip(Map.of("xl/workbook.xml", Files.text("<!DOCTYPE a>"))), "material.unreadable");
    }

    private void refusedTable(byte[] file, String code) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> files.table(file))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    @Test
    void aPdfGivesItsText() {
        var extract = files.of(Files.pdf("Win back lost customers"));
        assertThat(extract.kind()).isEqualTo(MaterialKind.PDF);
        assertThat(extract.text()).isEqualTo("Win back lost customers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void textIsReadInTheEncodingsInWhichPeopleSaveIt(String charset) {
        byte[] bytes = "目标,基线\r\n续约率,71%\n".getBytes(Charset.forName(charset));
        var extract = files.of(bytes);
        assertThat(extract.kind()).isEqualTo(MaterialKind.TEXT);
        assertThat(extract.text()).isEqualTo("目标,基线\n续约率,71%");
    }

    @Test
    void markupInATextStaysText() {
        assertThat(files.of(Files.text("<script>alert(1)</script>")).text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void whatALongTextHasTooMuchIsCutAndSaid() {
        var extract = files.of(Files.text("字".repeat(TidyText.MOST + 5)));
        assertThat(extract.cut()).isTrue();
        assertThat(extract.text()).hasSize(TidyText.MOST);
        assertThat(files.of(Files.text("字".repeat(TidyText.MOST))).cut()).isFalse();
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        refused("material.too-large", new byte[50_000_000]);
    }

    @Test
    void aProgramIsNoTextWhateverItIsCalled() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        refused("material.unreadable", program);
    }

    @Test
    void anArchiveThatIsNoDocumentIsRefused() {
        refused("material.unreadable", Files.zip(Map.of("notes.txt", Files.text("hello"))));
    }

    @Test
    void aBrokenArchiveIsRefused() {
        byte[] docx = Files.docx();
        refused("material.unreadable", java.util.Arrays.copyOf(docx, docx.length / 3));
    }

    @Test
    void aSmallFileThatUnpacksToAllMemoryIsRefused() {
        byte[] bomb = Files.with(Files.docx(), Map.of("word/document.xml", new byte[OfficePackage.XML + 1]));
        assertThat(bomb.length).isLessThan(200_000);
        refused("material.unpacks", bomb);
        refused(
                "material.unpacks",
                Files.with(Files.docx(), Map.of("word/media/image1.png", new byte[OfficePackage.UNPACKED + 1])));
    }

    @Test
    void filesWithMacrosAreRefused() {
        refused("material.macros", Files.with(Files.xlsx(), Map.of("xl/vbaProject.bin", new byte[] {1, 2, 3})));
        byte[] types = Files.text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
        refused("material.macros", Files.with(Files.xlsx(), Map.of("[Content_Types].xml", types)));
    }

    @Test
    void entitiesThatReadOtherFilesAreRefused() {
        byte[] evil = Files.text("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                + "<w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        refused("material.unreadable", Files.with(Files.docx(), Map.of("word/document.xml", evil)));
        byte[] hidden = new String(evil, StandardCharsets.UTF_8)
                .replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
                .getBytes(StandardCharsets.UTF_16);
        refused("material.unreadable", Files.with(Files.docx(), Map.of("word/document.xml", hidden)));
        byte[] sheet = new String(evil, StandardCharsets.UTF_8)
                .replaceAll("<w:document.*", "<worksheet><sheetData>&x;</sheetData></worksheet>")
                .replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
                .getBytes(StandardCharsets.UTF_16);
        refused("material.unreadable", Files.with(Files.xlsx(), Map.of("xl/worksheets/sheet1.xml", sheet)));
    }

    @Test
    void oldOfficeFilesAreRefusedWithAWayOut() {
        refused("material.old-office", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    }

    @Test
    void aBrokenPdfIsRefused() {
        refused("material.unreadable", Files.text("%PDF-1.7\nthis is no PDF at all"));
        byte[] pdf = Files.pdf("half");
        refused("material.unreadable", java.util.Arrays.copyOf(pdf, 200));
    }

    @Test
    void aLockedPdfIsRefused() {
        refused("material.locked", Files.lockedPdf());
    }

    @Test
    void aPdfWithoutTextSaysThatThereIsNone() {
        refused("material.empty", Files.pdf(" "));
    }

    @Test
    void aPdfThatUnpacksToAllMemoryIsRefused() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[PdfStreams.UNPACKED + 1]);
        deflater.finish();
        byte[] packed = new byte[1_000_000];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] head = Files.text("%PDF-1.7\n1 0 obj <</Length " + length + "/Filter/FlateDecode>>\nstream\n");
        byte[] bomb = java.util.Arrays.copyOf(head, head.length + length);
        System.arraycopy(packed, 0, bomb, head.length, length);
        refused("material.unpacks", bomb);
        refused("material.unreadable", Files.text("%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>>"));
    }

    /** In a process of its own, since the library looks for fonts once. */
    @Test
    void readingAPdfWritesNothingIntoTheHomeFolder(@TempDir Path home) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfReader.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said).contains("read: quiet");
        try (Stream<Path> written = java.nio.file.Files.list(home)) {
            assertThat(written.filter(file -> !file.getFileName().toString().startsWith("hsperfdata")))
                    .isEmpty();
        }
    }

    /** Reads one PDF. */
    public static final class PdfReader {
        private PdfReader() {}

        public static void main(String[] arguments) {
            System.out.println("read: " + new FileText().of(Files.pdf("quiet")).text());
        }
    }

    private void refused(String code, byte[] bytes) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> files.of(bytes))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
