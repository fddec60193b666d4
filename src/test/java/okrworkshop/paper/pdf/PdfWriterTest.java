package okrworkshop.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.Papers;
import okrworkshop.paper.SampleBooks;
import okrworkshop.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    @Test
    void everyBlockIsReadBackAsItWasWritten() throws IOException {
        String text = text(SampleBooks.full());

        assertThat(text)
                .contains(
                        "OKR 草稿 · 第1组",
                        "课程 · OKR 工作坊 <2026>",
                        "周期 · 2026-04-01 – 2026-06-30",
                        "1 一页总览",
                        "新门锁一上市",
                        "就赢得专业用户的口碑 & more",
                        "首批样机一次验收合格率",
                        "3 家",
                        "2026-05-15",
                        "先赢得专业用户的口碑",
                        "周一约供应链 30 分钟");
    }

    /** Among them those whose pictures are shared with radicals: 一 丨 二 人 儿 入 八 首 龙 and so on. */
    @Test
    void everyCharacterOfTheLanguageComesBackAsItself() throws IOException {
        List<String> lines = IntStream.rangeClosed(0x4e00, 0x9fa5)
                .mapToObj(Character::toString)
                .collect(Collectors.collectingAndThen(Collectors.toList(), PdfWriterTest::inLines));

        String text = text(SampleBooks.of(new Block.Bullets(lines))).replaceAll("\\s", "");

        assertThat(text).contains("一丁丂七丄丅丆万丈三").doesNotContain("□");
        assertThat(text.codePoints()
                        .filter(character -> character >= 0x4e00 && character <= 0x9fa5)
                        .distinct())
                .hasSize(0x9fa5 - 0x4e00 + 1);
        assertThat(text.codePoints()).noneMatch(character -> character >= 0x2e80 && character <= 0x2fdf);
    }

    @Test
    void signsThatLookAlikeStayDifferent() throws IOException {
        String alike = "a·b•c・d –‒ …⋯ 〜～ ①➀ Ａ㊤ －-‑";

        assertThat(text(SampleBooks.of(new Block.Paragraph(alike)))).contains(alike);
    }

    @Test
    void radicalsBecomeTheIdeographsThatLookTheSame() throws IOException {
        assertThat(text(SampleBooks.of(new Block.Paragraph("⾸⼀⽤"))).replace("⾸", "radical"))
                .contains("首一用");
    }

    @Test
    void whatTheFontLacksIsAnEmptySquare() throws IOException {
        assertThat(text(SampleBooks.of(new Block.Paragraph("a😀b 👩‍👩‍👧c 🇨🇳d ☂️e שלום"))))
                .contains("a□b □c □d")
                .contains("e □□□□");
    }

    @Test
    void fontsAreEmbeddedAndNoOthersAreNamed() throws IOException {
        try (PDDocument document = open(SampleBooks.full())) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            });
        }
        assertThat(Papers.pdf(SampleBooks.full()).length).isLessThan(100_000);
    }

    @Test
    void readersAloudFindStructureLanguageTitleAndWordsForPictures() throws IOException {
        try (PDDocument document = open(SampleBooks.full())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("OKR 草稿 · 第1组");

            List<COSDictionary> elements =
                    elements(catalog.getStructureTreeRoot().getCOSObject(), new ArrayList<>());
            assertThat(elements.stream().map(element -> element.getNameAsString(COSName.S)))
                    .contains("H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure", "Link");
            assertThat(elements.stream()
                            .filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                            .map(element -> element.getString(COSName.ALT)))
                    .containsExactly("价值树. 渠道愿意试销，指向复购");
        }
        try (PDDocument document = open(SampleBooks.of(Language.EN, new Block.Paragraph("words")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void bookmarksAreTheHeadings() throws IOException {
        try (PDDocument document = open(SampleBooks.full())) {
            assertThat(marks(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("1 一页总览", "  细节", "    图", "2 下一步");
        }
        try (PDDocument document = open(SampleBooks.of(
                new Block.Heading(3, "deep"), new Block.Heading(1, "top"), new Block.Heading(3, "below")))) {
            assertThat(marks(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("deep", "top", "  below");
        }
    }

    @Test
    void contentsNameTheirPages() throws IOException {
        try (PDDocument document = open(SampleBooks.full())) {
            assertThat(text(document, 1)).containsPattern("2 下一步 ?[. ]+ ?2\\R");
        }
    }

    @Test
    void everyPageHasItsTitleItsMarkAndItsNumber() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            blocks.add(new Block.Paragraph("第 " + i + " 段"));
        }
        try (PDDocument document = open(SampleBooks.of(blocks.toArray(Block[]::new)))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("OKR 草稿 · 第1组 · 草稿", "版本 12 · 2026-03-02", page + " / " + pages);
            }
        }
    }

    @Test
    void headerRowsRepeatAndRowsStayWhole() throws IOException {
        List<List<String>> rows = IntStream.range(0, 80)
                .mapToObj(row -> List.of("start-" + row, "一行\n两行\n三行", "end-" + row))
                .toList();
        try (PDDocument document = open(SampleBooks.of(new Block.Table(List.of("Head", "中", "End"), rows)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                assertThat(text).contains("Head");
                assertThat(text.split("三行", -1)).hasSameSizeAs(text.split("一行", -1));
            }
        }
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        for (int before = 25; before < 50; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Block.Paragraph("line")));
            blocks.add(new Block.Heading(1, "Section"));
            blocks.add(new Block.Heading(2, "Part"));
            blocks.add(new Block.Table(List.of("Head"), Collections.nCopies(3, List.of("cell"))));
            try (PDDocument document = open(SampleBooks.of(blocks.toArray(Block[]::new)))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    String text = text(document, page);
                    if (text.contains("Section") || text.contains("Part")) {
                        assertThat(text)
                                .as("page %s after %s lines", page, before)
                                .contains("Section", "Part", "cell");
                    }
                }
            }
        }
    }

    @Test
    void drawingsAreLinesAndNotPoints() throws IOException {
        try (PDDocument document = open(SampleBooks.full())) {
            int forms = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                    forms++;
                }
            }
            assertThat(forms).isPositive();
            assertThat(streams(document).filter(stream -> COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))))
                    .isEmpty();
        }
    }

    @Test
    void lettersOfDrawingsAreLettersToo() throws IOException {
        Drawing drawing = new Drawing(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'><g transform='translate(10 20)'>"
                        + "<title>hidden</title><text x='5' y='20' font-weight='700'>左边 &lt;b&gt; 😀</text>"
                        + "<text x='90' y='40' text-anchor='middle'>中<tspan x='90' dy='20'>下一行</tspan></text>"
                        + "<text x='50' y='50' transform='rotate(-90 50 50)' fill='#a33'>turned</text></g></svg>",
                200,
                100,
                "letters",
                "");

        assertThat(text(SampleBooks.of(new Block.Picture(drawing))).replaceAll("\\s", ""))
                .contains("左边<b>□", "中", "下一行", "turned")
                .doesNotContain("hidden");
    }

    @Test
    void aLargeDrawingFitsOnItsPage() throws IOException {
        Drawing large = new Drawing(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3000 6000'><rect width='3000' height='6000'/></svg>",
                3000,
                6000,
                "large",
                "");
        try (PDDocument document = open(SampleBooks.of(new Block.Heading(1, "head"), new Block.Picture(large)))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void hostileTextIsShownAsTypedAndBreaksNothing() throws IOException {
        String hostile = "</p><script>alert('x')</script> &amp; ]]> <!-- \u0000\u0008\ud800 end";
        String text = text(SampleBooks.of(
                new Block.Title(hostile),
                new Block.Heading(1, hostile),
                new Block.Paragraph(hostile),
                new Block.Facts(List.of(new Block.Fact(hostile, hostile))),
                new Block.Contents(hostile),
                new Block.Bullets(List.of(hostile, "\u202edrow", "\u0301combining first", ""))));

        assertThat(text.split("<script>alert\\('x'\\)</script>", -1)).hasSizeGreaterThan(6);
        assertThat(text).contains("&amp; ]]> <!--", "drow", "combining first");
    }

    @Test
    void textWithoutSpacesIsBrokenAndNothingIsLost() throws IOException {
        String word = IntStream.range(0, 10_000)
                .mapToObj(i -> String.valueOf((char) ('a' + i % 26)))
                .collect(Collectors.joining());
        Book book = SampleBooks.of(
                new Block.Paragraph(word),
                new Block.Table(List.of("A", "B", "C", "D"), List.of(List.of("1", word, "3", word))));

        String text;
        try (PDDocument document = open(book)) {
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.append(text(document, page));
            }
            text = all.toString();
            assertThat(document.getNumberOfPages()).isBetween(4, 40);
        }
        assertThat(text.codePoints().filter(character -> character == 'q').count())
                .isGreaterThanOrEqualTo(3 * 384);
    }

    @Test
    void theSameBookGivesTheSameBytes() {
        assertThat(Papers.pdf(SampleBooks.full())).isEqualTo(Papers.pdf(SampleBooks.full()));
    }

    @Test
    void theFileCarriesTheDayOfItsContent() throws IOException {
        try (PDDocument document = open(SampleBooks.full())) {
            assertThat(document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate())
                    .isEqualTo(SampleBooks.DATE);
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("OKR Workshop");
        }
    }

    private static List<String> inLines(List<String> characters) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < characters.size(); i += 500) {
            lines.add(String.join("", characters.subList(i, Math.min(i + 500, characters.size()))));
        }
        return lines;
    }

    private static List<String> marks(PDOutlineNode node, String indent) {
        List<String> marks = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            marks.add(indent + item.getTitle());
            marks.addAll(marks(item, indent + "  "));
        }
        return marks;
    }

    private static List<COSDictionary> elements(COSBase node, List<COSDictionary> found) {
        switch (node) {
            case COSObject object -> elements(object.getObject(), found);
            case COSArray array -> array.forEach(each -> elements(each, found));
            case COSDictionary element -> {
                if (element.containsKey(COSName.S)) {
                    found.add(element);
                }
                COSBase kids = element.getDictionaryObject(COSName.K);
                if (kids != null) {
                    elements(kids, found);
                }
            }
            default -> {}
        }
        return found;
    }

    private static java.util.stream.Stream<COSStream> streams(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast);
    }

    private static PDDocument open(Book book) throws IOException {
        return Loader.loadPDF(Papers.pdf(book));
    }

    private static String text(Book book) throws IOException {
        try (PDDocument document = open(book)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
