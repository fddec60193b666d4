package okrworkshop.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Papers;
import okrworkshop.paper.Sheet;
import okrworkshop.paper.Workbook;
import okrworkshop.shared.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void cellsKeepTheirTypes() throws IOException {
        XSSFSheet sheet = read(table(
                        List.of("a", "b", "c", "d", "e"),
                        List.of(
                                Cell.text("门锁 Smart lock"),
                                Cell.number(12.5),
                                Cell.percent(0.25),
                                new Cell.Day(DAY),
                                new Cell.Formula("B2*C2", Optional.of(3.125), Cell.Format.ONE_DECIMAL))))
                .getSheetAt(0);
        XSSFCell text = sheet.getRow(1).getCell(0);
        assertThat(text.getCellType()).isEqualTo(CellType.STRING);
        assertThat(text.getStringCellValue()).isEqualTo("门锁 Smart lock");
        assertThat(text.getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
        assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("0%");
        assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(DAY);
        assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy\\-mm\\-dd");
        XSSFCell formula = sheet.getRow(1).getCell(4);
        assertThat(formula.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(formula.getCellFormula()).isEqualTo("B2*C2");
        assertThat(formula.getNumericCellValue()).isEqualTo(3.125);
    }

    @Test
    void headersStayInSightAndFilterTheirTable() throws IOException {
        XSSFWorkbook book = read(table(List.of("a", "b"), List.of(Cell.number(1), Cell.number(2))));
        XSSFSheet sheet = book.getSheetAt(0);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =cmd|'/c calc'!A1",
                "＝1+1",
                "'=1",
                "=HYPERLINK(\"https://example.org\")"
            })
    void whatBeginsLikeAFormulaStaysText(String text) throws IOException {
        XSSFCell cell = read(table(List.of("a"), List.of(Cell.text(text))))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void otherTextsGetNoQuote() throws IOException {
        XSSFCell cell = read(table(List.of("a"), List.of(Cell.text("合格率 91% → 98%"))))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "a < b & \"c\" > d", "  两端有空格  ", "第一行\n第二行", "𠮷😀", "]]>", "_x005F_x0041_"})
    void textsComeBackAsTheyWere(String text) throws IOException {
        assertThat(first(text)).isEqualTo(text);
    }

    @Test
    void controlCharactersAndHalfPairsAreLeftOut() throws IOException {
        assertThat(first("a\u0000b\u0008c\ud800d\uffffe")).isEqualTo("abcde");
    }

    @Test
    void longTextsEndWhereTheFormatEnds() throws IOException {
        String cut = first("𠮷".repeat(20_000));
        assertThat(cut).hasSizeLessThanOrEqualTo(32_767).startsWith("𠮷𠮷").endsWith("𠮷…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "_x0041"})
    void longTextsThatLookLikeEscapesEndThereToo(String escape) throws IOException {
        assertThat(first(escape.repeat(6_000))).startsWith(escape.repeat(2_000)).endsWith("…");
    }

    @Test
    void choicesAreOffered() throws IOException {
        XSSFSheet sheet = read(new Workbook(
                        Language.ZH,
                        "t",
                        DAY,
                        List.of(Sheet.table(
                                "s",
                                List.of(
                                        Column.of("类型").oneOf(List.of("承诺型", "挑战型")),
                                        Column.of("信心").taking(new Column.Choices.Between(0, 1)),
                                        Column.of("期限").taking(new Column.Choices.AnyDay()),
                                        Column.of("逗号").oneOf(List.of("a,b", "c")),
                                        Column.of("很多").oneOf(List.of("长".repeat(256)))),
                                List.of(List.of())))))
                .getSheetAt(0);
        List<XSSFDataValidation> found = sheet.getDataValidations();
        assertThat(found).hasSize(3);
        assertThat(found.get(0).getValidationConstraint().getExplicitListValues())
                .containsExactly("承诺型", "挑战型");
        assertThat(found.get(0).getRegions().getCellRangeAddress(0).formatAsString())
                .startsWith("A2:A");
        assertThat(found.get(1).getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
        assertThat(found.get(1).getValidationConstraint().getFormula2()).isEqualTo("1.0");
        assertThat(found.get(2).getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DATE);
    }

    @Test
    void totalsStandBelowTheFilteredTable() throws IOException {
        XSSFSheet sheet = read(new Workbook(
                        Language.EN,
                        "t",
                        DAY,
                        List.of(Sheet.table(
                                        "s",
                                        List.of(Column.of("a")),
                                        List.of(List.of(Cell.number(1)), List.of(Cell.number(2))))
                                .withTotals(List.of(List.of(new Cell.Formula(
                                        "SUBTOTAL(9,A2:A3)", Optional.of(3.0), Cell.Format.GENERAL)))))))
                .getSheetAt(0);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A3");
        assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(3);
    }

    @Test
    void namesOfSheetsAreLegalAndUnique() throws IOException {
        List<Sheet> sheets = List.of(
                plain("资源 / Resources"),
                plain("a[b]:c*d?e\\f"),
                plain("'quoted'"),
                plain("x".repeat(40)),
                plain("X".repeat(40)),
                plain(" "),
                plain("History"));
        XSSFWorkbook book = read(new Workbook(Language.EN, "t", DAY, sheets));
        List<String> names =
                IntStream.range(0, sheets.size()).mapToObj(book::getSheetName).toList();
        assertThat(names)
                .containsExactly(
                        "资源·Resources",
                        "a b c d e f",
                        "quoted",
                        "x".repeat(31),
                        "X".repeat(25) + " (2)",
                        "-",
                        "History 1");
    }

    @Test
    void daysBeforeTheFormatsCalendarStayTexts() throws IOException {
        XSSFSheet sheet = read(table(
                        List.of("a", "b"),
                        List.of(new Cell.Day(LocalDate.of(1900, 2, 28)), new Cell.Day(LocalDate.of(1900, 3, 1)))))
                .getSheetAt(0);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1900-02-28");
        assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(1900, 3, 1));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Cell.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell.Formula("1/0", Optional.of(Double.POSITIVE_INFINITY), Cell.Format.GENERAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFileSaysItsTitleLanguageAndDay() throws IOException {
        var properties = read(new Workbook(Language.ZH, "R&D <组>", DAY, List.of(plain("s"))))
                .getProperties()
                .getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("R&D <组>");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).hasValue("zh-CN");
        assertThat(properties.getCreated()).isEqualTo("2026-03-02T00:00:00Z");
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() {
        assertThat(Papers.xlsx(large(50))).isEqualTo(Papers.xlsx(large(50)));
    }

    @Test
    void sheetsFollowTheSchema() throws IOException {
        XSSFWorkbook book = read(large(3));
        List<XmlError> errors = new ArrayList<>();
        var options = new XmlOptions();
        options.setErrorListener(errors);
        book.sheetIterator()
                .forEachRemaining(sheet -> ((XSSFSheet) sheet).getCTWorksheet().validate(options));
        book.getCTWorkbook().validate(options);
        assertThat(errors).isEmpty();
    }

    @Test
    void fiveThousandRowsAreNoBurden() throws IOException {
        byte[] bytes = Papers.xlsx(large(5_000));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5_000);
        }
        assertThat(bytes).hasSizeLessThan(2_000_000);
    }

    @Test
    void aFootersAmpersandsAreNoCommands() throws IOException {
        assertThat(part(Papers.xlsx(new Workbook(Language.EN, "R&D &P", DAY, List.of(plain("s")))), "sheet1.xml"))
                .contains("R&amp;&amp;D &amp;&amp;P");
    }

    private static Workbook large(int rows) {
        List<Column> columns = IntStream.range(0, 30)
                .mapToObj(column -> column == 2
                        ? Column.of("类型").oneOf(List.of("甲", "乙")).waiting()
                        : Column.of("列 " + column).warningAbove(1))
                .toList();
        return new Workbook(
                Language.ZH,
                "t",
                DAY,
                List.of(
                        Sheet.table(
                                "甲",
                                columns,
                                IntStream.range(0, rows)
                                        .mapToObj(row -> IntStream.range(0, 12)
                                                .mapToObj(column -> column % 3 == 0
                                                        ? Cell.text("任务 " + row + "." + column)
                                                        : column % 3 == 1
                                                                ? Cell.number(row * 0.1)
                                                                : (Cell) new Cell.Day(DAY.plusDays(row)))
                                                .toList())
                                        .toList()),
                        plain("乙")));
    }

    private static Sheet plain(String name) {
        return Sheet.plain(name, List.of(Column.of("")), List.of(List.of(Cell.text("封面", Cell.Look.TITLE))));
    }

    private static Workbook table(List<String> header, List<Cell> row) {
        return new Workbook(
                Language.ZH,
                "t",
                DAY,
                List.of(Sheet.table("s", header.stream().map(Column::of).toList(), List.of(row))));
    }

    private static String first(String text) throws IOException {
        return read(table(List.of("a"), List.of(Cell.text(text))))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0)
                .getStringCellValue();
    }

    private static XSSFWorkbook read(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Papers.xlsx(workbook)));
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/" + name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
