package okrworkshop.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.SteadyZip;
import okrworkshop.shared.RefusedException;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTemplateTest {
    private static final byte[] GOOD = Templates.of("{{title}}", "{{content}}");
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    @Test
    void whatIsNoWordDocumentIsRefused() {
        refused("letterhead.not-word", new byte[0]);
        refused("letterhead.not-word", "hello".getBytes(StandardCharsets.UTF_8));
        refused("letterhead.not-word", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused("letterhead.not-word", Arrays.copyOf(GOOD, GOOD.length / 3));
        refused("letterhead.not-word", SteadyZip.of(Map.of("word/document.xml", new byte[] {1})));
        refused("letterhead.not-word", Templates.with(GOOD, "word/document.xml", "<html/>"));
        refused("letterhead.not-word", Templates.with(GOOD, "word/styles.xml", "<w:styles"));
        Map<String, byte[]> headless = Templates.parts(GOOD);
        headless.remove("word/header1.xml");
        refused("letterhead.not-word", SteadyZip.of(headless));
        refused(
                "letterhead.not-word",
                Templates.changed(GOOD, TemplateCheck.TYPES, types -> types.replace("wordprocessingml.document", "x")));
    }

    @Test
    void largeFilesAreRefusedUnread() {
        refused("letterhead.too-large", new byte[Letterhead.LARGEST + 1], "5");
    }

    @Test
    void filesThatUnpackToTooMuchAreRefused() {
        refused("letterhead.unpacks", Templates.with(GOOD, "word/media/image1.png", new byte[29_000_000]));
        refused("letterhead.unpacks", Templates.with(GOOD, "customXml/item1.xml", new byte[8_000_001]));
        Map<String, byte[]> many = new LinkedHashMap<>(Templates.parts(GOOD));
        for (int i = 0; i < 900; i++) {
            many.put("customXml/item" + i + ".xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        }
        refused("letterhead.unpacks", SteadyZip.of(many));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.xml", "/etc/passwd.xml", "word\\x.xml", "c:/x.xml", "word//x.xml", "WORD/document.XML"})
    void namesThatLeadElsewhereOrStandTwiceAreRefused(String name) {
        refused("letterhead.not-word", Templates.with(GOOD, name, "<x/>"));
    }

    @Test
    void macrosAreRefusedWhereverTheyHide() {
        refused("letterhead.macros", Templates.with(GOOD, "word/vbaProject.bin", "x"));
        refused(
                "letterhead.macros",
                Templates.changed(
                        GOOD,
                        TemplateCheck.TYPES,
                        types -> types.replace(
                                XWPFRelation.DOCUMENT.getContentType(),
                                "application/vnd.ms-word.document.macroEnabled.main+xml")));
        refused("letterhead.macros", related("vbaProject", "innocent.xml", ""));
    }

    @Test
    void foreignObjectsAreRefused() {
        refused("letterhead.embedded", Templates.with(GOOD, "word/embeddings/oleObject1.xml", "<x/>"));
        refused("letterhead.embedded", Templates.with(GOOD, "word/activeX/activeX1.xml", "<x/>"));
        refused("letterhead.embedded", Templates.with(GOOD, "word/anything.bin", "x"));
        refused("letterhead.embedded", Templates.with(GOOD, "word/part.html", "<x/>"));
        refused("letterhead.embedded", Templates.with(GOOD, "_xmlsignatures/sig1.xml", "<x/>"));
        refused("letterhead.embedded", related("aFChunk", "media/image1.png", ""));
        refused("letterhead.embedded", related("oleObject", "http://evil.example/x", "External"));
        refused("letterhead.embedded", inText("<w:r><w:object/></w:r>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "settings", "footer", "hyperlink"})
    void whatComesFromElsewhereIsRefused(String kind) {
        refused(
                "letterhead.outside",
                related(kind, "file://evil.example/share/x", "External"),
                "file://evil.example/share/x");
    }

    @Test
    void linksOnWhichPeopleClickMayStay() {
        assertThat(Letterhead.read(related("hyperlink", "https://example.org/", "External"))
                        .placeholders())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\windows\\\\calc.exe",
                " ddeauto x",
                "INCLUDEPICTURE \"http://evil.example/x.png\" \\d",
                "INCLUDETEXT x",
                "LINK Excel.Sheet x",
                "QUOTE 68 68 69",
                ""
            })
    void fieldsThatFetchOrRunAreRefused(String instruction) {
        refused("letterhead.field", inText("<w:fldSimple w:instr=\"" + Templates.escaped(instruction) + "\"/>"));
        int half = instruction.length() / 2;
        refused(
                "letterhead.field",
                inText("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                        + Templates.escaped(instruction.substring(0, half)) + "</w:instrText></w:r><w:r><w:instrText>"
                        + Templates.escaped(instruction.substring(half))
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    }

    @Test
    void documentTypesAndEntitiesAreRefusedInEveryPart() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        for (String part : new String[] {
            "word/document.xml",
            "word/styles.xml",
            "customXml/item1.xml",
            RELATIONS,
            TemplateCheck.TYPES,
            "word/media/logo.svg"
        }) {
            refused("letterhead.not-word", Templates.with(GOOD, part, entity));
        }
        refused(
                "letterhead.not-word",
                Templates.with(GOOD, "customXml/item1.xml", entity.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void elementsThatAreTooDeepAreRefused() {
        String deep = "<x>".repeat(5_000) + "</x>".repeat(5_000);

        refused("letterhead.not-word", Templates.with(GOOD, "customXml/item1.xml", deep));
    }

    @Test
    void unknownPlaceholdersAreNamed() {
        refused("letterhead.unknown", Templates.of("{{content}}", "{{ logo }}"), "{{logo}}");
        refused(
                "letterhead.unknown",
                Templates.changed(GOOD, "word/header1.xml", header -> header.replace("{{workshop}}", "{{工作坊}}")),
                "{{工作坊}}");
    }

    @Test
    void theBookNeedsAParagraphOfItsOwn() {
        refused("letterhead.place", Templates.of("here: {{content}}"), "{{content}}");
        refused("letterhead.twice", Templates.of("{{content}}", "{{content}}"), "{{content}}");
        refused("letterhead.twice", Templates.of("{{contents}}", "x", "{{contents}}"), "{{contents}}");
        refused(
                "letterhead.place",
                Templates.changed(GOOD, "word/footer1.xml", footer -> footer.replace("{{mark}}", "{{content}}")),
                "{{content}}");
    }

    private static byte[] related(String kind, String target, String mode) {
        return Templates.changed(
                GOOD,
                RELATIONS,
                relations -> relations.replace(
                        "</Relationships>",
                        "<Relationship Id=\"evil\" Type=\"" + Templates.OFFICE + kind + "\" Target=\"" + target + "\""
                                + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/></Relationships>"));
    }

    private static byte[] inText(String xml) {
        return Templates.changed(
                GOOD, "word/document.xml", body -> body.replaceFirst("</w:p>", xml.replace("\\", "\\\\") + "</w:p>"));
    }

    private static void refused(String code, byte[] template, String... arguments) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Letterhead.read(template))
                .satisfies(refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(code);
                    if (arguments.length > 0) {
                        assertThat(refused.refusal().arguments()).contains(arguments);
                    }
                });
    }
}
