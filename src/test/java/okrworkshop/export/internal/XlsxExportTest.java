package okrworkshop.export.internal;

import static okrworkshop.documents.CardKind.KEY_RESULT;
import static okrworkshop.documents.CardKind.OBJECTIVE;
import static okrworkshop.documents.CardKind.RESOURCE;
import static okrworkshop.documents.CardKind.SUPPORT_REQUEST;
import static okrworkshop.documents.CardKind.TASK;
import static okrworkshop.documents.LinkType.PARENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.people.Seat;
import okrworkshop.shared.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxExportTest {
    private final ExportFixture fixture = new ExportFixture().withDoorLock();

    @Test
    void aGroupsWorkbookHasElevenSheets() throws IOException {
        assertThat(names(book(Language.ZH)))
                .containsExactly("封面", "OKR", "任务", "资源", "协同清单", "风险", "评审", "OGSM", "打分表", "周报模板", "字典");
        assertThat(names(book(Language.EN)))
                .containsExactly(
                        "Cover",
                        "OKR",
                        "Tasks",
                        "Resources",
                        "Support",
                        "Risks",
                        "Reviews",
                        "OGSM",
                        "Scores",
                        "Weekly report",
                        "Dictionary");
    }

    @Test
    void anEmptyDraftHasThemToo() throws IOException {
        assertThat(names(read(
                        new ExportFixture().file(FileFormat.XLSX, Language.ZH).content())))
                .hasSize(11);
    }

    @Test
    void keyResultsKeepTheirNumbersAndDays() throws IOException {
        XSSFSheet okr = book(Language.ZH).getSheet("OKR");
        Row row = find(okr, "编号", "KR1.1");
        assertThat(cell(okr, row, "从").getNumericCellValue()).isEqualTo(91);
        assertThat(cell(okr, row, "到").getNumericCellValue()).isEqualTo(98);
        assertThat(cell(okr, row, "单位").getStringCellValue()).isEqualTo("%");
        assertThat(cell(okr, row, "期限").getLocalDateTimeCellValue().toLocalDate())
                .hasToString("2026-05-15");
        assertThat(cell(okr, row, "信心").getNumericCellValue()).isEqualTo(0.6);
        assertThat(cell(okr, row, "目标编号").getStringCellValue()).isEqualTo("O1");
        Row objective = find(okr, "编号", "O1");
        assertThat(cell(okr, objective, "类型").getStringCellValue()).isEqualTo("挑战型");
        assertThat(cell(okr, objective, "承接").getStringCellValue()).contains("成为渠道愿意试销的品牌");
    }

    @Test
    void capacityIsCountedAsTheBoardCountsIt() throws IOException {
        XSSFSheet resources = book(Language.ZH).getSheet("资源");
        Row row = find(resources, "资源", "Wu");
        assertThat(cell(resources, row, "可用量").getCellFormula()).isEqualTo("IF(D2=\"\",\"\",MAX(0,D2)*(1-E2)*(1-F2))");
        assertThat(cell(resources, row, "可用量").getNumericCellValue()).isEqualTo(12, within(1e-9));
        assertThat(cell(resources, row, "已分配").getNumericCellValue()).isEqualTo(3.5);
        assertThat(cell(resources, row, "占用率").getNumericCellValue()).isEqualTo(3.5 / 12, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void formulasComeToWhatStandsInTheFile(Language language) throws IOException {
        hard(fixture);
        assertThat(formulas(book(language))).isGreaterThan(20);
    }

    @Test
    void formulasOfAllGroupsComeToWhatStandsInTheFile() throws IOException {
        hard(fixture);
        XSSFWorkbook book = read(fixture.file(new Scope.WorkshopBook(), FileFormat.XLSX, Language.ZH)
                .content());
        assertThat(formulas(book)).isGreaterThan(20);
        assertThat(names(book)).hasSize(12).contains("对齐");
        XSSFSheet okr = book.getSheet("OKR");
        assertThat(okr.getRow(0).getCell(0).getStringCellValue()).isEqualTo("小组");
        assertThat(find(okr, "编号", "KR1.1").getCell(0).getStringCellValue())
                .isEqualTo(fixture.room.group(1).name());
    }

    /** Owners typed in other ways, efforts below zero, shares that are none, money, names like conditions. */
    private static void hard(ExportFixture fixture) {
        fixture.board
                .put("k2", KEY_RESULT, "第二个", "from", 5, "to", 5, "reached", 7, "score", 0.7)
                .put("k3", KEY_RESULT, "第三个", "from", 0, "to", 10, "reached", 4, "score", 0.4)
                .link("k2", PARENT, "o")
                .link("k3", PARENT, "o")
                .put("o2", OBJECTIVE, "没有打分的目标", "rank", 2)
                .put("k4", KEY_RESULT, "第四个")
                .link("k4", PARENT, "o2")
                .put("k5", KEY_RESULT, "没有目标的")
                .put("t2", TASK, "另一个", "owner", "  wU ", "effort", 1.25)
                .put("t3", TASK, "负的", "owner", "Wu", "effort", -8)
                .put("t4", TASK, "两处", "owner", "林  工", "effort", 2)
                .put("t5", TASK, "没有人日", "owner", "Wu")
                .link("t4", PARENT, "k")
                .link("t4", PARENT, "k2")
                .put("r2", RESOURCE, "林 工", "gross", 10, "load", 150, "buffer", -20, "type", "role")
                .put("r3", RESOURCE, "测试设备", "type", "tool", "gross", 3, "needed", 5)
                .put("r4", RESOURCE, "没有总量的人")
                .put("r5", RESOURCE, "", "gross", -3)
                .put("t6", TASK, "星号", "owner", "A*", "effort", 1)
                .put("t7", TASK, "不是星号", "owner", "AB", "effort", 2)
                .put("r6", RESOURCE, "A*", "gross", 5)
                .put("t8", TASK, "比较", "owner", "<5", "effort", 3)
                .put("r7", RESOURCE, "<5", "gross", 5)
                .put("s", SUPPORT_REQUEST, "确认备料", "confirmed", "yes")
                .link("s", PARENT, "k");
    }

    @Test
    void scoresAreOfferedInTenthsAndAveraged() throws IOException {
        hard(fixture);
        XSSFSheet scores = book(Language.ZH).getSheet("打分表");
        assertThat(scores.getDataValidations())
                .anySatisfy(rule -> assertThat(rule.getValidationConstraint().getExplicitListValues())
                        .containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"));
        Row mean = StreamSupport.stream(scores.spliterator(), false)
                .filter(row -> text(row, at(scores, "关键结果")).equals("该目标平均分"))
                .findFirst()
                .orElseThrow();
        assertThat(cell(scores, mean, "得分（0–1）").getNumericCellValue()).isEqualTo(0.55, within(1e-9));
    }

    @Test
    void everyColumnOfEverySheetIsExplained() throws IOException {
        XSSFWorkbook book = book(Language.EN);
        XSSFSheet dictionary = book.getSheet("Dictionary");
        List<String> explained = new ArrayList<>();
        dictionary.forEach(row -> {
            explained.add(text(row, 0) + "/" + text(row, 1));
            assertThat(text(row, 2)).isNotBlank();
        });
        for (String name : names(book).subList(1, 10)) {
            book.getSheet(name)
                    .getRow(0)
                    .forEach(cell -> assertThat(explained).contains(name + "/" + cell.getStringCellValue()));
        }
    }

    @Test
    void whatPeopleTypeIsNoFormula() throws IOException {
        fixture.board.put("t6", TASK, "=HYPERLINK(\"https://example.org\")", "owner", "@SUM(1)", "deliverable", "+1");
        XSSFSheet tasks = book(Language.ZH).getSheet("任务");
        Row row = find(tasks, "任务", "=HYPERLINK(\"https://example.org\")");
        for (String column : List.of("任务", "负责人", "交付物")) {
            assertThat(cell(tasks, row, column).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(tasks, row, column).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void reviewsAreThereWithTheirAnswers() throws IOException {
        XSSFSheet reviews = book(Language.ZH).getSheet("评审");
        Row row = find(reviews, "意见", "口径不清");
        assertThat(cell(reviews, row, "评审方").getStringCellValue())
                .isEqualTo(fixture.room.group(2).name());
        assertThat(cell(reviews, row, "作者回应").getStringCellValue()).isEqualTo("部分采纳");
        assertThat(find(reviews, "原文", "专业用户")).isNotNull();
    }

    @Test
    void ogsmReadsTheDraftWithoutTyping() throws IOException {
        XSSFSheet ogsm = book(Language.ZH).getSheet("OGSM");
        Row row = ogsm.getRow(1);
        assertThat(cell(ogsm, row, "O 目的").getStringCellValue()).startsWith("O1 新门锁");
        assertThat(cell(ogsm, row, "G 目标").getStringCellValue()).startsWith("KR1.1 ");
        assertThat(cell(ogsm, row, "S 策略").getStringCellValue()).isEqualTo("先赢得专业用户的口碑");
        assertThat(cell(ogsm, row, "M 里程碑").getStringCellValue()).isEqualTo("搭建验收台 2026-04-10");
    }

    @Test
    void anOwnPageHoldsTheGroupsOkrAndOwnTasks() throws IOException {
        var lin = fixture.room.seats().of(fixture.room.workshop().id()).stream()
                .filter(seat -> seat.name().equals("林工"))
                .findFirst()
                .orElseThrow();
        XSSFWorkbook book =
                read(fixture.file(new Scope.OwnPage(lin.group(), lin.person()), FileFormat.XLSX, Language.ZH)
                        .content());
        assertThat(names(book)).containsExactly("封面", "OKR", "任务", "打分表", "周报模板", "字典");
        List<String> tasks = new ArrayList<>();
        book.getSheet("任务").forEach(row -> tasks.add(text(row, 1)));
        assertThat(tasks).contains("周一约供应链 30 分钟").doesNotContain("搭建验收台");
    }

    @Test
    void anOwnWorkbookHasWhatThePersonSharesAndNotedAlone() throws IOException {
        Seat wu = fixture.seat("Wu");
        fixture.board.put("t2", TASK, "两人一起做", "owner", "林工、ｗｕ");
        fixture.steps.note(wu.person(), "给销售打电话", "2026-03-09", "Ann", false);
        XSSFSheet tasks = read(fixture.file(new Scope.OwnPage(wu.group(), wu.person()), FileFormat.XLSX, Language.ZH)
                        .content())
                .getSheet("任务");
        List<String> texts = new ArrayList<>();
        tasks.forEach(row -> texts.add(text(row, 1)));
        assertThat(texts).contains("搭建验收台", "两人一起做", "给销售打电话").doesNotContain("周一约供应链 30 分钟");
    }

    @Test
    void nextStepsThatPeopleSharedStandAmongTheTasks() throws IOException {
        fixture.steps.note(fixture.seat("Wu").person(), "给销售打电话", "2026-03-09", "Ann", true);
        fixture.steps.note(fixture.seat("林工").person(), "只给自己看", "2026-03-09", "", false);
        XSSFSheet tasks = book(Language.ZH).getSheet("任务");
        Row row = find(tasks, "任务", "给销售打电话");
        assertThat(cell(tasks, row, "负责人").getStringCellValue()).isEqualTo("Wu");
        assertThat(cell(tasks, row, "备注").getStringCellValue()).isEqualTo("和谁一起：Ann");
        tasks.forEach(each -> assertThat(text(each, 1)).isNotEqualTo("只给自己看"));
    }

    @Test
    void bothLanguagesStandBesideEachOther() throws IOException {
        hard(fixture);
        XSSFWorkbook book = read(fixture.manuscript(new Wish(
                        new Scope.GroupBook(fixture.room.group(1).id()),
                        FileFormat.XLSX,
                        LanguageChoice.both(Language.ZH),
                        false,
                        true))
                .write()
                .content());
        assertThat(names(book)).hasSize(11).contains("封面 Cover", "OKR", "打分表 Scores");
        assertThat(formulas(book)).isGreaterThan(20);
        XSSFSheet tasks = book.getSheetAt(2);
        assertThat(tasks.getDataValidations()).hasSize(5);
        tasks.forEach(row -> assertThat(text(row, 3)).isNotEqualTo("Wu"));
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(fixture.file(FileFormat.XLSX, Language.ZH).content())
                .isEqualTo(new ExportFixture()
                        .withDoorLock()
                        .file(FileFormat.XLSX, Language.ZH)
                        .content());
    }

    private XSSFWorkbook book(Language language) throws IOException {
        return read(fixture.file(FileFormat.XLSX, language).content());
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Checks all of them and says how many there are. */
    private static int formulas(XSSFWorkbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (var sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        CellValue value = evaluator.evaluate(cell);
                        String place = sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula();
                        if (cell.getCachedFormulaResultType() == CellType.STRING) {
                            assertThat(value.getStringValue()).as(place).isEmpty();
                        } else {
                            assertThat(value.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
                            assertThat(value.getNumberValue())
                                    .as(place)
                                    .isEqualTo(cell.getNumericCellValue(), within(1e-9));
                        }
                    }
                }
            }
        }
        return formulas;
    }

    private static Row find(XSSFSheet sheet, String column, String text) {
        int at = at(sheet, column);
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text(row, at).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + text));
    }

    private static Cell cell(XSSFSheet sheet, Row row, String column) {
        return row.getCell(at(sheet, column));
    }

    private static int at(XSSFSheet sheet, String column) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + column);
    }

    private static String text(Row row, int at) {
        Cell cell = row.getCell(at);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
