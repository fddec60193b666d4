package okrworkshop.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.RuleId;
import okrworkshop.paper.Papers;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.teaching.Diagnoses;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.DiagnosisFiles;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.Quizzes;
import okrworkshop.teaching.Source;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.MessyOkrs;
import okrworkshop.testing.ReadByOthers;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.ui.FileLink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TeachingPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.teaching.ui"
        })
class TeachingPagesTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private Diagnoses diagnoses;

    @Autowired
    private DiagnosisFiles files;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private JdbcClient database;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aWorkshopThatIsTaught() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan(
                        "preparing", "Smart lamp", "", start, start.plusMonths(3), 1, 6, Language.ZH, "short"));
        database.sql("""
            insert into workshop (id, trainer, leader, code, title, parent_goal, cycle_start, cycle_end, lang,
                preset, group_size, template_source, phase, step_position, timer_state, timer_total_ms,
                timer_left_ms, created_at)
            values (?, ?, ?, ?, 'T', '', current_date, current_date, 'en', 'express', 6, '', 'running', 0,
                'idle', 0, 0, current_timestamp)\
            """)
                .params(
                        workshop.id().value(),
                        chen.id().value(),
                        chen.id().value(),
                        workshop.id().toString().substring(0, 6))
                .update();
    }

    @Test
    void aMessyWorkbookAndAWordDocumentAreReadLineByLine() {
        diagnoses.readFile(chen.id(), workshop.id(), MessyOkrs.workbook());
        diagnoses.readFile(chen.id(), workshop.id(), MessyOkrs.document());

        List<Source> read = diagnoses.of(chen.id(), workshop.id());
        assertThat(read.getFirst().lines().stream().filter(line -> line.part() != Part.OTHER))
                .extracting(Found::part, Found::text)
                .containsExactly(
                        tuple(Part.OBJECTIVE, "提升用户活跃度"),
                        tuple(Part.KEY_RESULT, "优化推送功能"),
                        tuple(Part.KEY_RESULT, "日活从8万到12万"),
                        tuple(Part.OBJECTIVE, "团队建设"),
                        tuple(Part.KEY_RESULT, "招聘8人"));
        assertThat(read.getLast().lines().stream().filter(line -> line.part() != Part.OTHER))
                .extracting(Found::text)
                .containsExactly("让合同审批不再是瓶颈", "审批时长从5天到2天", "降低坏账", "逾期率从4%到2%");
    }

    @Test
    void theTrainerPastesAnOkrCorrectsItAndReadsTheReport() {
        UI.getCurrent().navigate(TeachingPlaces.diagnosis(workshop.id()));
        test(find(TextArea.class).withLabel("OKRs as text").single()).setValue("O1：提升用户活跃度\nKR1：优化推送功能\n备注：x");
        test(find(Button.class).withText("Read").single()).click();

        assertThat(spans()).contains("OKR 1", "1 objective · 1 key result");
        @SuppressWarnings("unchecked")
        Select<Part> part = find(Select.class).all().getLast();
        part.setValue(Part.KEY_RESULT);
        assertThat(spans()).contains("1 objective · 2 key results");
        TextArea text = line("Line 3: text");
        test(text).setValue("上线签到模块\n次日留存率从40%到48%");
        assertThat(diagnoses.of(chen.id(), workshop.id()).getFirst().lines())
                .extracting(Found::text)
                .containsExactly("提升用户活跃度", "优化推送功能", "上线签到模块", "次日留存率从40%到48%");
        press("Remove line 4");
        press("Join line 3 with the line above");
        assertThat(diagnoses.of(chen.id(), workshop.id()).getFirst().lines()).hasSize(2);

        UI.getCurrent().navigate(TeachingPlaces.report(workshop.id()));
        assertThat(find(H3.class).all()).extracting(H3::getText).isNotEmpty();
        assertThat(texts()).anyMatch(each -> each.startsWith("1 OKR with 1 objective and 1 key result."));
        test(find(Button.class).withText("Into the quiz").all().getFirst()).click();
        assertThat(quizzes.own(chen.id(), workshop.id()))
                .singleElement()
                .satisfies(item -> assertThat(item.right()).isNotEmpty());
    }

    @Test
    void theDiagnosisIsThereAsFilesThatHoldWhatItsPageShows() throws IOException {
        diagnoses.readText(chen.id(), workshop.id(), "O1：提升用户活跃度\nKR1：优化推送功能\nKR2：=1+1 上线签到模块");
        UI.getCurrent().navigate(TeachingPlaces.report(workshop.id()));
        assertThat(find(FileLink.class).all())
                .extracting(Anchor::getText)
                .containsExactly("PDF", "Word", "Excel", "HTML", "Markdown");

        Diagnosis diagnosis = diagnoses.diagnose(chen.id(), workshop.id());
        String read = Papers.htmlFragment(files.book("Smart lamp", diagnosis, Language.EN), 0);
        find(H3.class).all().forEach(rule -> assertThat(read).contains(rule.getText()));
        assertThat(read).contains("The five common mistakes", "优化推送功能", "under: 提升用户活跃度");
        byte[] file = Papers.xlsx(files.workbook("Smart lamp", diagnosis, Language.EN));
        assertThat(file).isEqualTo(Papers.xlsx(files.workbook("Smart lamp", diagnosis, Language.EN)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var five = book.getSheet("The five common mistakes");
            assertThat(five.getLastRowNum()).isEqualTo(5);
            assertThat(five.getRow(5).getCell(1).getNumericCellValue())
                    .isEqualTo(diagnosis.five().getLast().count());
            var examples = book.getSheet("Examples");
            assertThat(examples)
                    .extracting(row -> row.getCell(2).getStringCellValue())
                    .contains("优化推送功能");
        }
    }

    @Test
    @Tag("long")
    void filesOfTheDiagnosisAreReadByOtherPrograms(@TempDir Path folder) throws IOException {
        ReadByOthers others = new ReadByOthers(folder);
        diagnoses.readText(chen.id(), workshop.id(), "O1：提升用户活跃度\nKR1：优化推送功能\nKR2：=1+1 上线签到模块");
        Diagnosis diagnosis = diagnoses.diagnose(chen.id(), workshop.id());
        for (Language language : Language.values()) {
            others.take(files.book("Smart lamp", diagnosis, language));
            others.take(Papers.xlsx(files.workbook("Smart lamp", diagnosis, language)));
        }
        others.check();
    }

    @Test
    void aDiagnosisOfNothingSaysSo() {
        Diagnosis nothing = diagnoses.diagnose(chen.id(), workshop.id());

        assertThat(Papers.htmlFragment(files.book("Smart lamp", nothing, Language.ZH), 0))
                .contains("Smart lamp")
                .doesNotContain("<table");
        assertThat(files.workbook("Smart lamp", nothing, Language.ZH).sheets()).hasSize(1);
    }

    @Test
    void whatCantBeReadIsSaidInWords() {
        UI.getCurrent().navigate(TeachingPlaces.diagnosis(workshop.id()));
        test(find(TextArea.class).withLabel("OKRs as text").single()).setValue("2026年Q3 OKR");
        test(find(Button.class).withText("Read").single()).click();
        assertThat(texts()).anyMatch(each -> each.startsWith("No objective and no key result was recognised."));
    }

    @Test
    void aNameOfSomebodyWhoTakesPartIsPointedOut() {
        seats.join(workshop.id(), workshop.groups().getFirst().id(), "王小样");
        diagnoses.readText(chen.id(), workshop.id(), "O1：让王小样的门店先盈利\nKR1：月销到30万");
        UI.getCurrent().navigate(TeachingPlaces.diagnosis(workshop.id()));
        assertThat(spans()).contains("holds the name “王小样”");
    }

    @Test
    void theTrainerRunsAQuizStatementByStatement() {
        workshops.start(chen.id(), workshop.id());
        var ann = seats.join(workshop.id(), workshop.groups().getFirst().id(), "Ann")
                .seat();
        UI.getCurrent().navigate(TeachingPlaces.quiz(workshop.id()));
        assertThat(texts()).contains("No quiz is on the screens.");
        click("Start the quiz");

        var round = quizzes.on(workshop.id()).orElseThrow();
        assertThat(round.reached()).isOne();
        assertThat(round.items().getFirst().statement()).isEqualTo("优化推送功能");
        quizzes.answer(ann.person(), workshop.id(), round.id(), 0, Set.of("KR-FEATURE"), "");
        click("Show what is right, and the next statement");
        assertThat(quizzes.on(workshop.id()).orElseThrow().solved()).isOne();
        assertThat(spans()).contains("1 answer · 0 right · 1 partly right");
        assertThat(spans()).noneMatch(text -> text.contains("Ann"));
        click("End the quiz");
        click("Take it off the screens");
        assertThat(quizzes.on(workshop.id())).isEmpty();
        click("Start the game");
        assertThat(quizzes.on(workshop.id()).orElseThrow())
                .satisfies(game ->
                        assertThat(game.reached()).isEqualTo(game.items().size()))
                .satisfies(game -> assertThat(game.items()).allMatch(QuizItem.Sort.class::isInstance));
    }

    @Test
    void whatIsWrongIsProposedAsTheHintsOfTheWorkshopAreSet() {
        workshops.word(chen.id(), workshop.id(), new ExtraWords(Map.of("buzz", Set.of("starmap"))));
        UI.getCurrent().navigate(TeachingPlaces.quiz(workshop.id()));
        test(find(Button.class).withText("Add a statement").all().getFirst()).click();
        TextArea statement = find(TextArea.class).all().stream()
                .filter(area -> "Statement".equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
        CheckboxGroup<?> rules = find(CheckboxGroup.class).single();
        test(statement).setValue("Starmap churn falls from 12% to 8%");
        assertThat(rules.getValue()).isEqualTo(Set.of(RuleId.X_BUZZ));
        workshops.word(chen.id(), workshop.id(), ExtraWords.none());
        test(statement).setValue("Starmap churn falls from 12% to 7%");
        assertThat(rules.getValue()).isEmpty();
    }

    @Test
    void aChineseTrainerReadsChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate(TeachingPlaces.quiz(workshop.id()));
        assertThat(find(H1.class).single().getText()).isEqualTo("测验");
        UI.getCurrent().navigate(TeachingPlaces.report(workshop.id()));
        assertThat(texts()).contains("还没有读入任何 OKR。");
    }

    private TextArea line(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        Button button = find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
