package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamelessBookTest {
    private static final List<String> NAMES = List.of("林工", "Zoe", "王小明", "Bo Li");

    private final ExportFixture fixture = new ExportFixture().withDoorLock();
    private final GroupId group = fixture.room.group(1).id();
    private Seat zoe;

    @BeforeEach
    void peopleAreNamedWhereverOneCanWrite() {
        zoe = fixture.room.seat(1, "Zoe");
        fixture.room.seat(2, "王小明");
        Seat gone = fixture.room.seat(1, "Bo Li");
        fixture.room.seats().remove(gone.person());
        fixture.leftWithGaps("objectives", "few", "Zoe had to leave");
        fixture.board
                .put(
                        "o9",
                        CardKind.OBJECTIVE,
                        "Zoe, 林工 and bo  li win",
                        "owner",
                        "王小明",
                        "waived",
                        "O-MULTI Zoe wants it")
                .put("k9", CardKind.KEY_RESULT, "Zoe’s 12", "owner", "zoe", "metric", "Zoe", "source", "Zoe")
                .put(
                        "t9",
                        CardKind.TASK,
                        "请王小明看",
                        "owner",
                        "Zoe",
                        "due",
                        "2026-03-09",
                        "deliverable",
                        "Zoe",
                        "depends",
                        "Zoe")
                .link("k9", LinkType.PARENT, "o9")
                .link("t9", LinkType.PARENT, "k9")
                .put("r9", CardKind.RESOURCE, "Zoe", "gross", 1, "note", "ask Zoe")
                .put("s9", CardKind.STRATEGY, "Zoe", "decision", "chosen", "decider", "Zoe", "partners", "王小明")
                .put("d9", CardKind.DRIVER, "Zoe", "value", 3)
                .put("f9", CardKind.FINDING, "Zoe", "evidence", "Zoe", "cause", "Zoe", "key", "yes")
                .put("i9", CardKind.RISK, "Zoe is ill", "impact", 4, "control", 2, "owner", "Zoe", "trigger", "Zoe")
                .put("u9", CardKind.SUPPORT_REQUEST, "Zoe", "team", "Zoe", "contact", "Zoe")
                .put("q9", CardKind.QUESTION, "Zoe?", "asker", "Zoe", "addressee", "王小明")
                .put("w9", CardKind.TODO, "Zoe", "owner", "Zoe", "due", "2026-03-10")
                .putAt("l9", CardKind.REFLECTION, "closing", "learned", "from Zoe")
                .putAt("n9", CardKind.NOTE, "tasks", "", "note of Zoe")
                .putAt("c9", CardKind.REVIEW_ITEM, "tasks", "crisp", "", "verdict", "no", "comment", "Zoe says so");
        fixture.steps.note(zoe.person(), "with 林工", "2026-03-11", "Bo Li", true);
        fixture.alignment.set(new Alignment(
                new SuperiorOkr(List.of(new SuperiorOkr.Objective("aaaaaaa2", "Zoe grows", false, List.of()))),
                List.of(new GroupOkr(
                        group,
                        1,
                        "Team Zoe",
                        List.of(new GroupOkr.Objective("O1", "with 王小明", List.of("aaaaaaa2"), List.of())),
                        List.of(new GroupOkr.Request("ask 林工", "Bo Li", "yes", List.of()))))));
        var statement = new Statement("o9", true, "O1", "Zoe wins", "Zoe");
        Instant at = Instant.parse("2026-03-02T05:00:00Z");
        fixture.walks.rounds.add(new WalkResult(
                new UUID(0, 9),
                1,
                at,
                at,
                Duration.ZERO,
                Optional.of(at),
                3,
                true,
                true,
                List.of(new WalkResult.Draft(
                        group,
                        "Team Zoe",
                        List.of(new WalkResult.Dotted(statement, 1, false)),
                        List.of(new WalkResult.Remark("c", "o9", group, "Team Zoe", "王小明", at, "ask Zoe", false))))));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void noNameIsInTheFileNorInWhatItIsCalled(String scope, FileFormat format, LanguageChoice languages, boolean brief)
            throws IOException {
        Wish wish = new Wish(scope(scope), format, languages, brief, true);
        ExportedFile file = fixture.make(wish);

        String text = extracted(file, format);
        assertThat(text).contains(languages.main() == Language.ZH ? "参与者 3" : "Participant 3");
        NAMES.forEach(name -> {
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(name.toLowerCase(Locale.ROOT));
            assertThat(file.name()).doesNotContain(name);
        });
    }

    static Stream<Object[]> wishes() {
        return Stream.of("group", "own", "workshop")
                .flatMap(scope -> Stream.of(FileFormat.values())
                        .flatMap(format -> Stream.of(LanguageChoice.only(Language.ZH), LanguageChoice.both(Language.EN))
                                .flatMap(languages -> Stream.of(false, true)
                                        .filter(brief -> !brief || !scope.equals("workshop"))
                                        .map(brief -> new Object[] {scope, format, languages, brief}))));
    }

    @Test
    void withNamesTheyAreThere() throws IOException {
        for (FileFormat format : FileFormat.values()) {
            Wish wish = Wish.of(new Scope.GroupBook(group), format, LanguageChoice.only(Language.ZH));
            assertThat(extracted(fixture.make(wish), format))
                    .contains("林工", "Zoe", "王小明")
                    .doesNotContain("参与者 3");
        }
    }

    @Test
    void everybodyHasOneNumberInAllBooks() {
        String group = fixture.text(scope("group"), LanguageChoice.only(Language.EN), false, true);
        String whole = fixture.text(scope("workshop"), LanguageChoice.only(Language.EN), false, true);

        assertThat(group).contains("请Participant 4看", "Participant 3, Participant 1 and Participant 5 win");
        assertThat(whole).contains("Team Participant 3", "Participant 5");
    }

    private Scope scope(String name) {
        return switch (name) {
            case "group" -> new Scope.GroupBook(group);
            case "own" -> new Scope.OwnPage(group, zoe.person());
            default -> new Scope.WorkshopBook();
        };
    }

    private static String extracted(ExportedFile file, FileFormat format) throws IOException {
        return switch (format) {
            case DOCX, XLSX -> unzipped(file.content());
            case PDF -> pdf(file.content());
            case MARKDOWN, HTML -> new String(file.content(), StandardCharsets.UTF_8);
        };
    }

    private static String unzipped(byte[] content) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (!entry.getName().endsWith(".png")) {
                    all.append(new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        }
    }
}
