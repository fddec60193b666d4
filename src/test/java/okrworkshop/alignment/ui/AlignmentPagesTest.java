package okrworkshop.alignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.alignment.SuperiorOkr.Written;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.okr.BoardFixture;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = AlignmentPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.alignment.ui"
        })
class AlignmentPagesTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryDocuments documents;

    @Autowired
    private SuperiorOkrs okrs;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan(
                        SampleTemplates.METHOD.id(),
                        "Lock",
                        "",
                        start,
                        start.plusMonths(3),
                        2,
                        6,
                        Language.EN,
                        SampleTemplates.METHOD.presets().getFirst()));
        workshop.groups().forEach(group -> documents.put(new BoardFixture(group.document())));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void theTrainerTypesCorrectsAndOrdersTheSuperiorOkr() {
        open("superior-okr");
        assertThat(texts()).anyMatch(text -> text.startsWith("There is nothing yet"));
        type("Another objective", "Grow", "Add objective");
        type("Another objective", "Learn", "Add objective");
        type("Another key result of O1", "Ten shops", "Add key result");
        assertThat(written()).containsExactly("O1 Grow", "KR1.1 Ten shops", "O2 Learn");
        named("Move O2 up").click();
        assertThat(written()).containsExactly("O1 Learn", "O2 Grow", "KR2.1 Ten shops");
        test(field("KR2.1")).setValue("Twelve shops");
        assertThat(written()).contains("KR2.1 Twelve shops");
        test(field("KR2.1")).setValue("=1+1");
        assertThat(texts()).contains("This looks like a formula. Write it as a sentence.");
        assertThat(field("KR2.1").getValue()).isEqualTo("Twelve shops");
        named("Take out O1").click();
        assertThat(written()).containsExactly("O1 Grow", "KR1.1 Twelve shops");
    }

    @Test
    void aPastedTextIsShownWithItsFaultsBeforeItIsTaken() {
        open("superior-okr");
        test($(TextArea.class).single()).setValue("O1: Grow\nKR1: Ten shops\nKR2: =1+1");
        button("Read the text").click();
        assertThat(texts()).contains("Objectives: 1, key results: 1", "1 line can’t be taken:");
        assertThat(spans()).contains("Line 3", "This looks like a formula. Write it as a sentence.");
        assertThat(written()).isEmpty();
        button("Add these").click();
        assertThat(written()).containsExactly("O1 Grow", "KR1.1 Ten shops");
        assertThat(texts()).contains("Taken over.");
    }

    @Test
    void aTableMayBeginInAnyColumn() {
        open("superior-okr");
        String table = "\n\tObjective\tKey result\n\tGrow\tTen shops\n";
        test($(Upload.class).single()).upload("okr.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        button("Add these").click();
        assertThat(written()).containsExactly("O1 Grow", "KR1.1 Ten shops");
    }

    @Test
    void whoeverLeavesTheCrewSeesNothingMoreOfTheAlignment() {
        serving(1);
        open("alignment");
        PersonId owner = PersonId.random();
        workshops.crew(workshop.id(), new Crew(owner, owner, Map.of()));
        workshops.start(owner, workshop.id());
        roundTrip();
        assertThat(items("okr-coverage-list")).isEmpty();
    }

    @Test
    void takingOutWhatAGroupChoseAsksFirstAndCanBeTakenBack() {
        serving(1);
        open("superior-okr");
        assertThat(spans()).contains("Chosen by 1 group");
        named("Take out KR1.1").click();
        ConfirmDialog dialog = $(ConfirmDialog.class).single();
        assertThat(written()).contains("KR1.1 Ten shops");
        test(dialog).confirm();
        assertThat(written()).containsExactly("O1 Grow", " Ten shops");
        button("Put back").click();
        assertThat(written()).containsExactly("O1 Grow", "KR1.1 Ten shops");
    }

    @Test
    void coverageTreeNeedsAndOverlapsStandOnOnePage() {
        serving(2);
        open("alignment");
        List<String> rows = items("okr-coverage-list");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("O1").contains("only by key results: " + name(0));
        assertThat(rows.get(1)).contains("KR1.1").contains(name(0) + " O1").contains(name(1) + " O1");
        assertThat(items("okr-needs")).singleElement().asString().contains(name(0) + " needs " + name(1));
        assertThat(items("okr-overlaps")).hasSize(1);
        assertThat($(Svg.class).single().getElement().getOuterHTML()).contains("Ten shops");
    }

    @Test
    void theProjectorGetsTheCoverageAlone() {
        serving(2);
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/alignment", QueryParameters.fromString("wall"));
        assertThat(items("okr-coverage-list")).hasSize(2);
        assertThat($(Svg.class).exists()).isFalse();
        assertThat(items("okr-needs")).isEmpty();
    }

    @Test
    void anObserverLooksAndChangesNothing() {
        PersonId owner = PersonId.random();
        okrs.addObjective(chen.id(), workshop.id(), "Grow");
        workshops.crew(workshop.id(), new Crew(owner, owner, Map.of(chen.id(), CrewRole.OBSERVER)));
        open("superior-okr");
        assertThat(field("O1").isReadOnly()).isTrue();
        assertThat($(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .doesNotContain("Add objective", "×");
    }

    /**
     * So many groups serve the key result; the first one needs the second, and all write the same objective.
     *
     * @param groups 1 or 2
     */
    private void serving(int groups) {
        okrs.append(chen.id(), workshop.id(), List.of(new Written("Grow", List.of("Ten shops"))));
        String id = okrs.of(chen.id(), workshop.id()).entries().getLast().id();
        documents.put(new BoardFixture(workshop.groups().get(0).document())
                .put("o", CardKind.OBJECTIVE, "Open in the south", "serves", id)
                .put("k", CardKind.KEY_RESULT, "Three shops")
                .put("s", CardKind.SUPPORT_REQUEST, "Data", "team", name(1))
                .link("k", LinkType.PARENT, "o")
                .link("s", LinkType.PARENT, "k"));
        if (groups == 2) {
            documents.put(new BoardFixture(workshop.groups().get(1).document())
                    .put("o", CardKind.OBJECTIVE, "Open in the south", "serves", id));
        }
    }

    private String name(int group) {
        return workshop.groups().get(group).name();
    }

    private void open(String page) {
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/" + page);
    }

    private void type(String placeholder, String text, String button) {
        TextField field = $(TextField.class).all().stream()
                .filter(each -> placeholder.equals(each.getPlaceholder()))
                .findFirst()
                .orElseThrow();
        test(field).setValue(text);
        field.getParent()
                .orElseThrow()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button named(String label) {
        return $(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> written() {
        return okrs.of(chen.id(), workshop.id()).entries().stream()
                .map(entry -> entry.label() + " " + entry.text())
                .toList();
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> items(String list) {
        return $(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains(list))
                        .isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
