package okrworkshop.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.paper.PaperFormat;
import okrworkshop.paper.Papers;
import okrworkshop.people.Trainer;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Surveys;
import okrworkshop.preparation.Visitor;
import okrworkshop.report.Report;
import okrworkshop.report.ReportFiles;
import okrworkshop.report.Reports;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.FixedWalks;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.ReadByOthers;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.ui.FileLink;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = ReportPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.report.ui"})
class ReportPagesTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryDocuments documents;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private FixedWalks walks;

    @Autowired
    private SettableClock clock;

    private Trainer chen;
    private int cards;

    @BeforeEach
    void chenIsSignedIn() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
    }

    @Test
    void whileItRunsTheReportSaysHowItIsSoFar() {
        Workshop workshop = running("Smart lamp", 2);
        clock.pass(Duration.ofMinutes(12));
        open(workshop);

        assertThat(texts(H2.class)).containsExactly("Time per step", "Participation");
        assertThat(text()).contains("So far; still going on", "10 min");
        workshops.close(chen.id(), workshop.id());
        open(workshop);
        assertThat(find(DescriptionList.Description.class).all().getFirst().getText())
                .isEqualTo("Closed");
    }

    @Test
    void participationTellsOnNobody() {
        Workshop workshop = running("Smart lamp", 2);
        Group many = workshop.groups().getFirst();
        Group few = workshop.groups().get(1);
        List<PersonId> people = List.of(sits(workshop, many), sits(workshop, many), sits(workshop, many));
        PersonId lonely = sits(workshop, few);
        writes(many, people.getFirst(), 4);
        writes(many, people.get(1), 1);
        writes(few, lonely, 2);
        open(workshop);

        assertThat(row(many.name())).contains("2 of 3", "5", "Half of it from 1 of 3");
        assertThat(row(few.name())).contains("Too few to show", "2").doesNotContain("1 of 1");
        assertThat(text()).doesNotContain("Person");
    }

    @Test
    void theSurveyBeforeIsShownWithBarsOnceEnoughHaveAnswered() {
        Workshop workshop = running("Smart lamp", 1);
        surveys.open(chen.id(), workshop.id());
        open(workshop);
        assertThat(texts(H2.class)).doesNotContain("Asked before class");
        String question = workshop.template()
                .survey()
                .orElseThrow()
                .questions()
                .getFirst()
                .id();
        String option = workshop.template()
                .survey()
                .orElseThrow()
                .questions()
                .getFirst()
                .options()
                .getFirst();
        for (String browser : List.of("a", "b", "c")) {
            surveys.send(workshop.id(), Visitor.ofToken(browser), new Answers(Map.of(question, List.of(option))), "");
        }
        open(workshop);
        assertThat(texts(H2.class)).contains("Asked before class");
        assertThat(text()).contains("3 people answered", "100");
    }

    @Test
    void whatWasAskedAtTheEndStandsBesideWhatWasAskedBefore() {
        open(running("With feedback", 1));
        assertThat(texts(H2.class)).contains("Asked at the end");
        assertThat(row("Good")).contains("2", "67");
        assertThat(text()).contains("Thank you");
    }

    @Test
    void aRoundOfTheGalleryWalkStandsWithItsDotsAndTheGroupsOfItsComments() {
        Workshop workshop = running("Walked", 1);
        GroupId group = workshop.groups().getFirst().id();
        var statement = new Statement("k1", false, "KR1.1", "Rate from 40% to 48%", "");
        Instant at = clock.instant();
        walks.rounds.add(new WalkResult(
                UUID.randomUUID(),
                1,
                at,
                at,
                Duration.ofMinutes(8),
                Optional.of(at),
                3,
                false,
                false,
                List.of(new WalkResult.Draft(
                        group,
                        "North",
                        List.of(new WalkResult.Dotted(statement, 7, false)),
                        List.of(new WalkResult.Remark("c1", "k1", group, "South", "", at, "Whose rate?", false))))));
        try {
            open(workshop);
            assertThat(texts(H2.class)).contains("Gallery walk, round 1");
            assertThat(row("KR1.1 Rate from 40% to 48%")).contains("7");
            assertThat(text()).contains("Whose rate? (South)");
            Report report = reports.of(chen.id(), workshop.id());
            assertThat(Papers.htmlFragment(
                            files.book(report, List.of(Language.EN, Language.ZH), UnaryOperator.identity()), 0))
                    .contains("Comments 评论")
                    .containsOnlyOnce("Whose rate?");
        } finally {
            walks.rounds.clear();
        }
    }

    @Test
    void typicalWritingMistakesAreCountedForTheWholeWorkshop() {
        Workshop workshop = running("Smart lamp", 2);
        open(workshop);
        assertThat(texts(H2.class)).doesNotContain("Typical writing mistakes");
        states(workshop.groups().getFirst(), CardKind.OBJECTIVE, "Team building");
        states(workshop.groups().getFirst(), CardKind.OBJECTIVE, "Digital transformation");
        states(workshop.groups().get(1), CardKind.OBJECTIVE, "Customer success");
        states(workshop.groups().get(1), CardKind.KEY_RESULT, "Improve user satisfaction");
        open(workshop);
        assertThat(texts(H2.class)).contains("Typical writing mistakes");
        assertThat(text()).contains("4 statements in 2 groups");
        assertThat(row("Bare phrase")).contains("32", "Use a verb, an object and the change");
        assertThat(row("Not measurable")).contains("11");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(workshop);
        assertThat(row("只是短语")).contains("动词＋对象＋变化");
    }

    @Test
    void everyTableHasAHeadForEachColumnAndEachRow() {
        Workshop workshop = running("With feedback", 2);
        open(workshop);
        for (NativeTableRow row : find(NativeTableRow.class).all()) {
            assertThat(row.getChildren().findFirst().orElseThrow().getElement().getAttribute("scope"))
                    .isIn("row", "col");
        }
    }

    @Test
    void itReadsInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(running("智能灯", 1));
        assertThat(texts(H2.class)).contains("每一步的用时", "参与情况");
    }

    @Test
    void onlyTheCrewMayOpenIt() {
        Workshop workshop = running("Smart lamp", 1);
        assertThat(Refusals.codeOf(() -> reports.of(PersonId.random(), workshop.id())))
                .isEqualTo("workshop.unknown");
        trainers.signIn("other");
        assertThatThrownBy(() -> reports.of(trainers.signIn("third").id(), workshop.id()))
                .hasMessageContaining("workshop.unknown");
    }

    @Test
    void theReportIsThereAsFiles() {
        open(running("Smart lamp", 1));

        assertThat(find(FileLink.class).all())
                .extracting(Anchor::getText)
                .containsExactly("PDF", "Word", "Excel", "HTML", "Markdown");
    }

    @Test
    void filesHoldWhatThePageShowsAndNoMore() throws IOException {
        Workshop workshop = running("With feedback", 2);
        Group many = workshop.groups().getFirst();
        Group few = workshop.groups().get(1);
        List<PersonId> people = List.of(sits(workshop, many), sits(workshop, many), sits(workshop, many));
        PersonId lonely = sits(workshop, few);
        writes(many, people.getFirst(), 4);
        writes(many, people.get(1), 1);
        writes(few, lonely, 2);
        states(many, CardKind.OBJECTIVE, "Smart lamp");
        clock.pass(Duration.ofMinutes(12));
        open(workshop);
        Report report = reports.of(chen.id(), workshop.id());
        String markdown = new String(
                Papers.markdown(files.book(report, List.of(Language.EN), UnaryOperator.identity())),
                StandardCharsets.UTF_8);

        for (H2 title : find(H2.class).all()) {
            assertThat(markdown).contains(title.getText());
        }
        assertThat(markdown)
                .contains("Half of it from 1 of 3", "How was it?", "Thank you", "Too few to show")
                .doesNotContain("Person");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                Papers.xlsx(files.workbook(report, List.of(Language.EN), UnaryOperator.identity()))))) {
            XSSFSheet participation = book.getSheet("Participation");
            assertThat(participation.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(participation.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(participation.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(book.getSheet("Time per step").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(10);
        }
    }

    @Test
    @Tag("long")
    void filesAreReadByOtherPrograms(@TempDir Path folder) throws IOException {
        ReadByOthers others = new ReadByOthers(folder);
        Workshop workshop = running("With feedback", 2);
        Group many = workshop.groups().getFirst();
        writes(many, sits(workshop, many), 4);
        states(many, CardKind.OBJECTIVE, "Smart lamp");
        Report report = reports.of(chen.id(), workshop.id());
        for (List<Language> languages :
                List.of(List.of(Language.ZH), List.of(Language.EN), List.of(Language.EN, Language.ZH))) {
            others.take(files.book(report, languages, UnaryOperator.identity()));
            others.take(Papers.xlsx(files.workbook(report, languages, UnaryOperator.identity())));
        }
        others.check();
    }

    @Test
    void filesAreInBothLanguagesAndWithoutNamesWhereAsked() {
        Workshop workshop = running("With feedback", 1);
        Report report = reports.of(chen.id(), workshop.id());
        String both = Papers.htmlFragment(
                files.book(report, List.of(Language.ZH, Language.EN), text -> text.replace("Thank", "No. 1")), 0);

        assertThat(both)
                .contains("报告 Report", "参与情况 Participation", "No. 1 you")
                .doesNotContain("Thank you");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        Workshop workshop = running("Smart lamp", 2);
        for (PaperFormat format : PaperFormat.values()) {
            assertThat(written(workshop, format)).as(format.label()).isEqualTo(written(workshop, format));
        }
    }

    private byte[] written(Workshop workshop, PaperFormat format) {
        Report report = reports.of(chen.id(), workshop.id());
        return format.write(
                () -> files.book(report, List.of(Language.ZH), UnaryOperator.identity()),
                () -> files.workbook(report, List.of(Language.ZH), UnaryOperator.identity()));
    }

    private Workshop running(String title, int groups) {
        LocalDate start = LocalDate.of(2027, 1, 1);
        Workshop workshop = workshops.create(
                chen.id(),
                new WorkshopPlan("preparing", title, "", start, start.plusMonths(3), groups, 6, Language.EN, "short"));
        workshop.groups().forEach(group -> documents.create(group.document(), chen.id(), List.of()));
        return workshops.start(chen.id(), workshop.id());
    }

    private PersonId sits(Workshop workshop, Group group) {
        return seats.join(workshop.id(), group.id(), "Person " + ++cards).seat().person();
    }

    private void writes(Group group, PersonId who, int times) {
        for (int card = 0; card < times; card++) {
            documents.write(
                    group.document(),
                    who,
                    new Operation.Create(
                            new CardId("card-" + ++cards), CardKind.NOTE, "one", "", "V", Map.of(), List.of()));
        }
    }

    private void states(Group group, CardKind kind, String text) {
        documents.write(
                group.document(),
                chen.id(),
                new Operation.Create(
                        new CardId("card-" + ++cards),
                        kind,
                        "one",
                        "",
                        "V",
                        Map.of("text", new Value.Text(text)),
                        List.of()));
    }

    private void open(Workshop workshop) {
        UI.getCurrent().navigate(ReportPlaces.report(workshop.id()));
    }

    private String text() {
        return find(ReportView.class).single().getElement().getTextRecursively();
    }

    private String row(String head) {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.startsWith(head))
                .findFirst()
                .orElseThrow();
    }

    private <T extends com.vaadin.flow.component.Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(each -> each.getElement().getText())
                .toList();
    }
}
