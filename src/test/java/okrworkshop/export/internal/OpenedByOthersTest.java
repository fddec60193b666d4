package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.font.Repertoire;
import okrworkshop.shared.Language;
import okrworkshop.testing.Programs;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, qpdf and Poppler find in our files what was written into them. */
class OpenedByOthersTest {
    /** Every sheet into a file of its own, in UTF-8, values as they are and not as they look. */
    private static final String SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private static final String TEXT = "txt:Text (encoded):UTF8";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Bullets are a matter of style in Word, and of the font in PDF. */
    private static final Pattern BULLETS = Pattern.compile("[•\uf0b7▪◦]");

    @TempDir
    Path folder;

    @Test
    void aGroupsBookIsReadByOtherPrograms() throws IOException {
        Programs.needed("soffice", "qpdf", "pdftotext");
        ExportFixture fixture = ExportFixture.rich(Language.ZH);

        readByOthers(Map.of("zh", fixture), List.of(wish(fixture, Language.ZH)));
    }

    @Test
    @Tag("long")
    void allBooksInAllLanguagesAreReadByOtherPrograms() throws IOException {
        Programs.needed("soffice", "qpdf", "pdftotext");
        ExportFixture any = ExportFixture.rich(Language.ZH);
        Map<String, ExportFixture> fixtures = Map.of("zh", any, "en", ExportFixture.rich(Language.EN));
        Scope.GroupBook group = new Scope.GroupBook(any.room.group(1).id());
        var seat = any.seat("Wu");
        List<Wish> wishes = new ArrayList<>();
        for (Scope scope : List.of(group, new Scope.OwnPage(seat.group(), seat.person()), new Scope.WorkshopBook())) {
            for (LanguageChoice languages : List.of(
                    LanguageChoice.only(Language.ZH),
                    LanguageChoice.only(Language.EN),
                    LanguageChoice.both(Language.ZH),
                    LanguageChoice.both(Language.EN))) {
                wishes.add(new Wish(scope, FileFormat.DOCX, languages, false, false));
                if (!(scope instanceof Scope.WorkshopBook)) {
                    wishes.add(new Wish(scope, FileFormat.DOCX, languages, true, true));
                }
            }
        }

        readByOthers(fixtures, wishes);
    }

    private static Wish wish(ExportFixture fixture, Language language) {
        return Wish.of(new Scope.GroupBook(fixture.room.group(1).id()), FileFormat.DOCX, LanguageChoice.only(language));
    }

    /** One run of LibreOffice for each format: it takes longer to start than to read. */
    private void readByOthers(Map<String, ExportFixture> fixtures, List<Wish> wishes) throws IOException {
        Map<Path, Book> words = new TreeMap<>();
        Map<Path, Book> prints = new TreeMap<>();
        List<Path> sheets = new ArrayList<>();
        int number = 0;
        for (Wish wish : wishes) {
            for (Map.Entry<String, ExportFixture> fixture : fixtures.entrySet()) {
                number++;
                Wish own = forSeatsOf(fixture.getValue(), wish);
                Book book = fixture.getValue().book(own);
                String name = number + fixture.getKey();
                words.put(Files.write(folder.resolve(name + "w.docx"), Papers.docx(book)), book);
                prints.put(Files.write(folder.resolve(name + "p.pdf"), Papers.pdf(book)), book);
                byte[] workbook = fixture.getValue()
                        .manuscript(with(own, FileFormat.XLSX))
                        .write()
                        .content();
                sheets.add(Files.write(folder.resolve(name + "s.xlsx"), workbook));
            }
        }

        Programs.convert(folder, TEXT, List.copyOf(words.keySet()));
        for (Map.Entry<Path, Book> word : words.entrySet()) {
            assertThat(word.getKey()).satisfies(file -> wordFileSays(file, word.getValue()));
        }
        Programs.convert(folder, SHEETS, sheets);
        for (Path sheet : sheets) {
            assertThat(sheet).satisfies(this::sheetsSayTheSame);
        }
        for (Map.Entry<Path, Book> print : prints.entrySet()) {
            assertThat(print.getKey()).satisfies(file -> printSays(file, print.getValue()));
        }
    }

    /** Each fixture has people of its own. */
    private static Wish forSeatsOf(ExportFixture fixture, Wish wish) {
        Scope scope =
                switch (wish.scope()) {
                    case Scope.GroupBook book ->
                        new Scope.GroupBook(fixture.room.group(1).id());
                    case Scope.OwnPage page ->
                        new Scope.OwnPage(
                                fixture.seat("Wu").group(), fixture.seat("Wu").person());
                    case Scope.WorkshopBook book -> book;
                    case Scope.TrainerReport report -> report;
                };
        return new Wish(scope, wish.format(), wish.languages(), wish.brief(), wish.nameless());
    }

    private static Wish with(Wish wish, FileFormat format) {
        return new Wish(wish.scope(), format, wish.languages(), wish.brief(), wish.nameless());
    }

    private void wordFileSays(Path file, Book book) {
        String found = plain(read(beside(file, ".txt")));
        int from = 0;
        for (String piece : pieces(book).map(OpenedByOthersTest::plain).toList()) {
            int at = found.indexOf(piece, from);
            assertThat(at)
                    .as("“%s” after “%s”", piece, found.substring(Math.max(0, from - 40), from))
                    .isNotNegative();
            from = at + piece.length();
        }
        assertThat(found).doesNotContain("\ufffd");
    }

    private void printSays(Path file, Book book) {
        Programs.Outcome check = Programs.run(folder, List.of("qpdf", "--check", file.toString()));
        assertThat(check.code()).as(check.said()).isIn(0, 3);
        Path text = beside(file, ".txt");
        Programs.Outcome read =
                Programs.run(folder, List.of("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), text.toString()));
        assertThat(read.code()).as(read.said()).isZero();

        String found = Arrays.stream(read(text).split("\f", -1))
                .map(page -> withoutMargins(page, book))
                .collect(Collectors.joining());
        pieces(book)
                .map(Repertoire::shown)
                .map(OpenedByOthersTest::plain)
                .forEach(piece -> assertThat(found).contains(piece));
        assertThat(found.codePoints()).noneMatch(sign -> sign >= 0x2e80 && sign <= 0x2fdf);
    }

    /** They come before the text of the page, and a cover may say the same once more. */
    private static String withoutMargins(String page, Book book) {
        List<String> lines =
                new ArrayList<>(page.lines().map(OpenedByOthersTest::plain).toList());
        lines.remove(plain(Repertoire.shown(book.runningTitle())));
        Pattern numbered = Pattern.compile("(" + Pattern.quote(plain(Repertoire.shown(book.mark()))) + ")?\\d+/\\d+");
        lines.stream()
                .filter(line -> numbered.matcher(line).matches())
                .findFirst()
                .ifPresent(lines::remove);
        return String.join("", lines);
    }

    /** Texts cell by cell; numbers as numbers; formulas give no mistakes. */
    private void sheetsSayTheSame(Path file) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (Sheet sheet : workbook) {
                String name = file.getFileName().toString().replace(".xlsx", "-" + sheet.getSheetName() + ".csv");
                List<CSVRecord> lines = CSVFormat.DEFAULT
                        .parse(new StringReader(read(folder.resolve(name))))
                        .getRecords();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cellSays(cell, at(lines, cell.getRowIndex(), cell.getColumnIndex()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cellSays(Cell cell, String found) {
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        switch (cell.getCellType()) {
            case STRING -> assertThat(plain(found)).as(place).isEqualTo(plain(cell.getStringCellValue()));
            case NUMERIC -> {
                if (!DateUtil.isCellDateFormatted(cell)) {
                    assertThat(number(found)).as(place).isEqualTo(cell.getNumericCellValue());
                } else {
                    assertThat(found).as(place).isNotBlank();
                }
            }
            case FORMULA ->
                assertThat(found).as(place + " " + cell.getCellFormula()).doesNotContain("#", "Err:");
            default -> assertThat(cell.getCellType()).as(place).isEqualTo(CellType.BLANK);
        }
    }

    private static double number(String text) {
        return text.endsWith("%")
                ? Double.parseDouble(text.replace("%", "")) / 100
                : Double.parseDouble(text.replace(",", ""));
    }

    private static String at(List<CSVRecord> lines, int row, int column) {
        return row < lines.size() && column < lines.get(row).size()
                ? lines.get(row).get(column)
                : "";
    }

    /** All that is to be read in a book, in its order, without its contents and pictures. */
    private static Stream<String> pieces(Book book) {
        return book.blocks().stream().flatMap(block -> switch (block) {
            case Block.Title title -> Stream.of(title.text());
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Remark remark -> Stream.of(remark.text());
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Facts facts -> facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
            case Block.Table table ->
                Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream));
            case Block.Contents contents -> Stream.of(contents.title());
            case Block.Picture picture -> Stream.empty();
            case Block.PageBreak pageBreak -> Stream.empty();
        });
    }

    /** Where lines break is a matter of each program. */
    private static String plain(String text) {
        return BULLETS.matcher(SPACE.matcher(PlainText.clean(text).replace('\u00a0', ' '))
                        .replaceAll(""))
                .replaceAll("");
    }

    private static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT) + ending);
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
