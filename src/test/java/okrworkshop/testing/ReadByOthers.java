package okrworkshop.testing;

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
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.font.Repertoire;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;

/** LibreOffice, qpdf and Poppler find in our files what was written into them. For one test, on one thread. */
public final class ReadByOthers {
    /** Every sheet into a file of its own, in UTF-8, values as they are and not as they look. */
    private static final String SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private static final String TEXT = "txt:Text (encoded):UTF8";
    private static final CSVFormat WITH_EMPTY_LINES =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final Offset<Double> LAST_DIGIT = Offset.offset(1e-12);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Bullets are a matter of style in Word, and of the font in PDF. */
    private static final Pattern BULLETS = Pattern.compile("[•\uf0b7▪◦]");

    private final Path folder;
    private final Map<Path, Book> words = new TreeMap<>();
    private final Map<Path, Book> prints = new TreeMap<>();
    private final List<Path> sheets = new ArrayList<>();

    /** @param folder for the files, empty; where the programs are not installed, the test is left out */
    public ReadByOthers(Path folder) {
        Programs.needed("soffice", "qpdf", "pdftotext");
        this.folder = folder;
    }

    /** As Word document and as PDF. */
    public void take(Book book) throws IOException {
        String name = String.format(Locale.ROOT, "%03d", words.size());
        words.put(Files.write(folder.resolve(name + "w.docx"), Papers.docx(book)), book);
        prints.put(Files.write(folder.resolve(name + "p.pdf"), Papers.pdf(book)), book);
    }

    public void take(byte[] workbook) throws IOException {
        String name = String.format(Locale.ROOT, "%03d", sheets.size());
        sheets.add(Files.write(folder.resolve(name + "s.xlsx"), workbook));
    }

    /** One run of LibreOffice for each format: it takes longer to start than to read. */
    public void check() {
        Programs.convert(folder, TEXT, List.copyOf(words.keySet()));
        words.forEach((file, book) -> assertThat(file).satisfies(word -> wordFileSays(word, book)));
        Programs.convert(folder, SHEETS, sheets);
        sheets.forEach(file -> assertThat(file).satisfies(this::sheetsSayTheSame));
        prints.forEach((file, book) -> assertThat(file).satisfies(print -> printSays(print, book)));
    }

    private void wordFileSays(Path file, Book book) {
        String found = plain(read(beside(file, ".txt")));
        int from = 0;
        for (String piece : pieces(book).map(ReadByOthers::plain).toList()) {
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
        assertThat(check.code()).as(check.said()).isZero();
        Path text = beside(file, ".txt");
        Programs.Outcome read =
                Programs.run(folder, List.of("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), text.toString()));
        assertThat(read.code()).as(read.said()).isZero();

        String found = Arrays.stream(read(text).split("\f", -1))
                .map(page -> withoutMargins(page, book))
                .collect(Collectors.joining());
        pieces(book)
                .map(Repertoire::shown)
                .map(ReadByOthers::plain)
                .forEach(piece -> assertThat(found).contains(piece));
        assertThat(found.codePoints()).noneMatch(sign -> sign >= 0x2e80 && sign <= 0x2fdf);
    }

    /** They come before the text of the page, and a cover may say the same once more. */
    private static String withoutMargins(String page, Book book) {
        List<String> lines =
                new ArrayList<>(page.lines().map(ReadByOthers::plain).toList());
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
                List<CSVRecord> lines = WITH_EMPTY_LINES
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
                    assertThat(number(found)).as(place).isCloseTo(cell.getNumericCellValue(), LAST_DIGIT);
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
