package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.export.FileFormat;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.shared.Language;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxExportTest {
    private final ExportFixture fixture = new ExportFixture();

    @Test
    void sectionsAreRealHeadingsInTheWorkshopsLanguage() throws IOException {
        XWPFDocument document = open(Language.ZH);

        assertThat(styled(document, "Title")).containsExactly("OKR 草稿 · 第1组");
        assertThat(styled(document, "Heading1"))
                .containsExactly(
                        "1 一页总览",
                        "2 我们理解的期望",
                        "3 策略与取舍",
                        "4 OKR 明细",
                        "5 OGSM 一页表",
                        "6 任务与 30 天计划",
                        "7 资源计划与取舍",
                        "8 风险与动态调整",
                        "9 评审记录",
                        "10 待确认问题",
                        "11 下一步",
                        "12 跟进节奏与打分说明",
                        "13 附录：如何导入你的 OKR 工具");
    }

    @Test
    void tablesHaveAHeaderRowThatRepeatsAndChineseCells() throws IOException {
        XWPFTable overview = open(Language.ZH).getTables().getFirst();

        assertThat(cells(overview.getRow(0))).containsExactly("编号", "关键结果", "从", "到", "期限", "负责人", "信心");
        assertThat(overview.getRow(0).isRepeatHeader()).isTrue();
        assertThat(cells(overview.getRow(1)))
                .containsExactly("KR1.1", "首批样机一次验收合格率从 91% 到 98%", "91%", "98%", "2026-05-15", "Wu", "0.6");
    }

    @Test
    void whatTheGroupKeepsStandsWithItsReason() throws IOException {
        fixture.board.put("w", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷");
        assertThat(text(open(Language.EN))).contains("Kept with a reason", "七月才有问卷");
    }

    @Test
    void aReaderFindsWhatTheGroupDecidedAndWhatTheReviewersSaid() throws IOException {
        assertThat(text(open(Language.ZH)))
                .contains("zh:steps.expectations.lenses.frame.questions.sentence", "让渠道愿意试销")
                .contains("zh:steps.expectations.lenses.retelling.title", "让首批 用户满意，因为…")
                .doesNotContain("questions.whom")
                .contains("先赢得专业用户的口碑", "4.6", "伤品牌")
                .contains("评审小组 · 第2组", "是 1 · 部分 0 · 否 1 · 不适用 0", "口径不清", "部分采纳", "下周补")
                .contains("仍为否", "还是没有", "下个周期再量", "原文批注", "专业用户", "是哪些人", "已写明", "据此修改")
                .contains("12", "29%");
    }

    @Test
    void englishIsThereOnRequestWhileWhatPeopleWroteStays() throws IOException {
        assertThat(text(open(Language.EN)))
                .contains("Draft OKR · 第1组", "1 One-page overview", "Person-days", "partly adopted", "林工; Wu");
    }

    @Test
    void theDocumentNamesItsLanguageAndAnEastAsianFont() throws Exception {
        XWPFDocument document = open(Language.ZH);
        String styles = document.getStyle().toString();

        assertThat(styles).contains("eastAsia=\"Microsoft YaHei\"", "eastAsia=\"zh-CN\"");
        assertThat(document.getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .getLanguageProperty())
                .contains("zh-CN");
        assertThat(document.getFooterList().getFirst()._getHdrFtr().toString()).contains("PAGE", "NUMPAGES");
        assertThat(document.getHeaderList().getFirst().getText()).contains("草稿");
    }

    @Test
    void hostileTextIsTextAndBreaksNothing() throws IOException {
        String hostile = "<w:p><script>alert(1)</script> &amp; ]]> \u0000\u0008\u001f\ufffe\ud800 emoji 😀 end";
        fixture.board.put("h", CardKind.OBJECTIVE, hostile).put("l", CardKind.TODO, "first\r\nsecond\ttab");

        String text = text(open(Language.ZH));
        assertThat(text).contains("<w:p><script>alert(1)</script> &amp; ]]>", "emoji 😀 end");
        assertThat(text).contains("first\nsecond tab");
    }

    @Test
    void anEmptyDraftSaysWhatIsNotThereYet() throws IOException {
        try (XWPFDocument document = read(new ExportFixture())) {
            assertThat(styled(document, "Heading1"))
                    .containsExactly("1 一页总览", "2 OKR 明细", "3 任务与 30 天计划", "4 评审记录", "5 待确认问题", "6 下一步");
            assertThat(text(document)).contains("还没有写下目标和关键结果。", "还没有写下任务。", "没有待确认的问题。", "还没有写下下一步。");
        }
    }

    @Test
    void onATemplateTheDraftStandsOnItsPaperAndIsAnotherFile() throws IOException {
        fixture.withDoorLock();
        byte[] plain = fixture.file(FileFormat.DOCX, Language.ZH).content();
        byte[] template = Papers.docx(new Book(
                Language.ZH,
                "x",
                "{{workshop}} / {{group}} / {{cycle}}",
                "{{date}} / {{version}}",
                LocalDate.of(2026, 1, 1),
                Book.Density.ROOMY,
                List.of(new Block.Paragraph("锁业公司"), new Block.Paragraph("{{content}}"))));
        byte[] content = fixture.on(template).file(FileFormat.DOCX, Language.ZH).content();

        assertThat(content).isNotEqualTo(plain);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("锁业公司");
            assertThat(styled(document, "Heading1")).isEqualTo(styled(open(Language.ZH), "Heading1"));
            assertThat(document.getHeaderList().getFirst().getText()).contains(" / 第1组 / ");
            assertThat(document.getFooterList().getFirst().getText()).contains("2026-03-02 / ");
        }
    }

    @Test
    void theSameDraftAtTheSameTimeGivesTheSameBytes() {
        fixture.withDoorLock();

        assertThat(fixture.file(FileFormat.DOCX, Language.ZH).content())
                .isEqualTo(fixture.file(FileFormat.DOCX, Language.ZH).content());
    }

    private XWPFDocument open(Language language) throws IOException {
        fixture.withDoorLock();
        byte[] content = fixture.file(FileFormat.DOCX, language).content();
        return new XWPFDocument(new ByteArrayInputStream(content));
    }

    private static XWPFDocument read(ExportFixture fixture) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(
                fixture.file(FileFormat.DOCX, Language.ZH).content()));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    private static String text(XWPFDocument document) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
