package okrworkshop.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.shared.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    private static final Book WHOLE = SampleBooks.whole(Language.ZH, Book.Density.ROOMY);

    @Test
    void theTableOfContentsListsTheHeadingsAndLeadsToThem() throws IOException {
        String body = part(WHOLE, "word/document.xml");

        List<String> anchors = all(body, "<w:hyperlink w:anchor=\"([^\"]+)\"");
        assertThat(anchors).hasSize(5);
        assertThat(all(body, "<w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\""))
                .containsAll(anchors);
        assertThat(all(body, "<w:hyperlink .*?<w:t[^>]*>([^<]+)</w:t>"))
                .containsExactly(
                        "1 一页总览", "O1 新一代智能门锁一上市就赢得专业用户的口碑", "O2 新一代智能门锁一上市就赢得专业用户的口碑", "2 我们理解的期望", "3 任务与 30 天计划");
        assertThat(body).contains("TOC \\o \"1-2\" \\h \\z", "Table of Contents");
    }

    @Test
    void nothingMakesWordAskWhetherFieldsMayBeUpdated() throws IOException {
        for (Map.Entry<String, byte[]> part : parts(Papers.docx(WHOLE)).entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                    .as(part.getKey())
                    .doesNotContain("updateFields", "w:dirty");
        }
    }

    @Test
    void aBookWithoutHeadingsHasNoTableOfContents() throws IOException {
        assertThat(part(book(new Block.Contents("目录"), new Block.Paragraph("x")), "word/document.xml"))
                .doesNotContain("TOC", "目录");
    }

    @Test
    void aTableOfContentsThatGetsTooLongKeepsToTheSections() throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Contents("目录")));
        for (int i = 1; i <= 16; i++) {
            blocks.add(new Block.Heading(1, i + " 部分"));
            blocks.add(new Block.Heading(2, "小节 " + i));
        }
        String body = part(SampleBooks.of(Language.ZH, Book.Density.ROOMY, blocks), "word/document.xml");

        assertThat(body).contains("TOC \\o \"1-1\"");
        assertThat(all(body, "<w:hyperlink .*?<w:t[^>]*>([^<]+)</w:t>"))
                .hasSize(16)
                .noneMatch(entry -> entry.startsWith("小节"));
    }

    @Test
    void labelsShareAColumnAndSentencesStandAboveTheirAnswer() throws IOException {
        Book book = book(new Block.Facts(
                List.of(new Block.Fact("周期", "四月"), new Block.Fact("如果只用一个数字衡量，是哪个数字？今天多少，希望到多少？", "退货率"))));
        try (XWPFDocument document = open(book)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("周期\t四月", "如果只用一个数字衡量，是哪个数字？今天多少，希望到多少？\n退货率");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getIndentationHanging)
                    .containsOnly(1_200);
        }
    }

    @Test
    void tablesRepeatTheirHeaderKeepRowsWholeAndAreExactlyAsBroadAsTheText() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            XWPFTable tasks = document.getTables().getLast();

            assertThat(tasks.getRow(0).isRepeatHeader()).isTrue();
            assertThat(tasks.getRows()).hasSize(35).allMatch(row -> row.isCantSplitRow());
            assertThat(tasks.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                            .sum())
                    .isEqualTo(11_906 - 2 * 1_134);
            assertThat(part(WHOLE, "word/document.xml")).contains("<w:tblCaption w:val=\"3 任务与 30 天计划\"/>");
        }
    }

    @Test
    void numbersStandBelowEachOtherAndWordsAndDaysAtTheLeft() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            assertThat(document.getTables().getFirst().getRow(1).getTableCells().stream()
                            .map(cell -> cell.getParagraphArray(0).getAlignment() == ParagraphAlignment.RIGHT))
                    .containsExactly(false, false, true, true, false, false, true);
        }
    }

    @Test
    void aRowLongerThanAPageMaySplit() throws IOException {
        Book book = book(new Block.Table(List.of("a", "b"), List.of(List.of("长".repeat(6_000), "x"))));
        try (XWPFDocument document = open(book)) {
            assertThat(document.getTables().getFirst().getRow(1).isCantSplitRow())
                    .isFalse();
        }
    }

    @Test
    void headerNamesTheBookAndFooterTheMarkWithPageAndPages() throws IOException {
        assertThat(part(WHOLE, "word/header1.xml")).contains("OKR 草稿 · 第3组「门锁新品」 · 草稿");
        assertThat(part(WHOLE, "word/footer1.xml")).contains("草稿 · 版本 128 · 2026-03-02", " PAGE ", " NUMPAGES ");
        assertThat(part(WHOLE, "word/document.xml"))
                .contains("<w:headerReference w:type=\"default\"", "<w:footerReference w:type=\"default\"");
    }

    @Test
    void everyTextHasItsLanguageAndChineseQuotesTheirFont() throws IOException {
        assertThat(part(WHOLE, "word/styles.xml"))
                .contains("w:eastAsia=\"Microsoft YaHei\"", "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"");
        assertThat(part(WHOLE, "word/settings.xml")).contains("w:eastAsia=\"zh-CN\"");
        assertThat(part(WHOLE, "word/fontTable.xml")).contains("Noto Sans CJK SC");
        assertThat(part(WHOLE, "docProps/core.xml")).contains("<dc:language>zh-CN</dc:language>", "OKR 草稿 · 第3组");
        assertThat(part(WHOLE, "word/document.xml"))
                .containsPattern("<w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>到 6 月底");
        assertThat(part(SampleBooks.whole(Language.EN, Book.Density.ROOMY), "docProps/core.xml"))
                .contains("<dc:language>en");
    }

    @Test
    void aPictureIsVectorsWithPixelsForOldProgramsAndWordsForThoseWhoDoNotSeeIt() throws IOException {
        Map<String, byte[]> parts = parts(Papers.docx(WHOLE));

        assertThat(parts.get("word/media/image2.svg"))
                .isEqualTo(SampleBooks.DRAWING.svg().getBytes(StandardCharsets.UTF_8));
        assertThat(parts.get("word/media/image1.png")).startsWith(0x89, 'P', 'N', 'G');
        String relations = text(parts, "word/_rels/document.xml.rels");
        assertThat(text(parts, "word/document.xml"))
                .contains("descr=\"效益高、难度低：先赢得专业用户的口碑\" title=\"四象限\"")
                .contains("<a:blip r:embed=\"" + idOf(relations, "media/image1.png") + "\"")
                .contains("svgBlip r:embed=\"" + idOf(relations, "media/image2.svg") + "\"");
        try (XWPFDocument document = open(WHOLE)) {
            assertThat(document.getAllPictures())
                    .extracting(XWPFPictureData::getFileName)
                    .containsExactly("image1.png", "image2.svg");
        }
    }

    private static String idOf(String relations, String target) {
        return all(relations, "Id=\"(\\w+)\" Target=\"" + Pattern.quote(target)).getFirst();
    }

    @Test
    void aPictureIsNeverBroaderThanTheText() throws IOException {
        long broad = Long.parseLong(all(part(WHOLE, "word/document.xml"), "<wp:extent cx=\"(\\d+)\"")
                .getFirst());

        assertThat(broad).isEqualTo((11_906 - 2 * 1_134) * 635L);
    }

    @Test
    void whatFollowsAPageBreakBeginsANewPageWithoutAnEmptyLine() throws IOException {
        try (XWPFDocument document = open(WHOLE)) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                            .map(XWPFParagraph::getText))
                    .containsExactly("3 任务与 30 天计划");
        }
    }

    @Test
    void aBookForOnePageHasSmallerLettersAndMargins() throws IOException {
        Book brief = SampleBooks.whole(Language.ZH, Book.Density.COMPACT);

        assertThat(part(brief, "word/styles.xml")).contains("<w:sz w:val=\"18\"/>");
        assertThat(part(WHOLE, "word/styles.xml")).doesNotContain("@").contains("<w:sz w:val=\"21\"/>");
        assertThat(part(brief, "word/document.xml")).contains("w:left=\"794\"");
    }

    @Test
    void hostileTextIsTextInEveryPlace() throws IOException {
        String hostile = "</w:t><script a=\"1\"> & ' ]]> \u0000\u001f\ud800 😀";
        Book book = new Book(
                Language.EN,
                hostile,
                hostile,
                hostile,
                SampleBooks.DAY,
                Book.Density.ROOMY,
                List.of(
                        new Block.Title(hostile),
                        new Block.Contents(hostile),
                        new Block.Heading(1, hostile),
                        new Block.Facts(List.of(new Block.Fact(hostile, hostile))),
                        new Block.Bullets(List.of(hostile)),
                        new Block.Table(List.of(hostile), List.of(List.of(hostile)))));
        try (XWPFDocument document = open(book)) {
            String clean = "</w:t><script a=\"1\"> & ' ]]>  😀";
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(clean);
            assertThat(document.getTables().getFirst().getText()).contains(clean);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(clean);
        }
    }

    @Test
    void theTextFollowsTheFormatsSchema() throws IOException {
        List<XmlError> mistakes = new ArrayList<>();
        try (XWPFDocument document = open(WHOLE)) {
            var unused = document.getDocument().validate(new XmlOptions().setErrorListener(mistakes));
        }
        assertThat(mistakes).extracting(XmlError::getMessage).isEmpty();
    }

    @Test
    void theSameBookGivesTheSameBytes() {
        assertThat(Papers.docx(WHOLE)).isEqualTo(Papers.docx(SampleBooks.whole(Language.ZH, Book.Density.ROOMY)));
    }

    private static Book book(Block... blocks) {
        return SampleBooks.of(Language.ZH, Book.Density.ROOMY, List.of(blocks));
    }

    private static XWPFDocument open(Book book) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Papers.docx(book)));
    }

    private static String part(Book book, String name) throws IOException {
        return text(parts(Papers.docx(book)), name);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
