package okrworkshop.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import okrworkshop.people.Trainer;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = ReviewPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.reviews.ui"})
class ReviewsPageTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private ReviewPages.WrittenDesk desk;

    private Workshop workshop;

    @BeforeEach
    void aWorkshopOfThreeGroupsRuns() {
        trainers.clear();
        workshops.clear();
        desk.counts.clear();
        desk.asked.clear();
        Trainer chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan(
                        new okrworkshop.testing.SampleTemplates()
                                .all()
                                .getFirst()
                                .id(),
                        "Door lock",
                        "",
                        start,
                        start.plusMonths(3),
                        3,
                        6,
                        Language.EN,
                        "express"));
    }

    @Test
    void beforeAnythingIsAssignedThePageSaysWhenItWillBe() {
        open();
        assertThat(text()).contains("Reviews are assigned when the first group gets to the review step");
    }

    @Test
    void eachPairShowsHowFarItIsAndAnItemItsAverage() {
        review(0, 1, Stage.OPEN, "yes", "");
        review(2, 1, Stage.SUBMITTED, "no", "partly");
        open();

        assertThat(rows().get(1)).contains(name(0), name(1), "reviewing", "1 of 2 items");
        assertThat(rows().get(2)).contains(name(2), name(1), "authors answer", "0 of 2 answers");
        assertThat(text()).contains("50 %", "Points that are still “no”");
    }

    @Test
    void aSelfCheckIsNamedAsOne() {
        review(0, 0, Stage.OPEN, "", "");
        open();
        assertThat(rows().get(1)).contains("(self-check)");
    }

    @Test
    void anItemIsLetPassWithAReasonAlone() {
        review(0, 1, Stage.RECHECKED, "no", "yes");
        open();
        press("Let pass");
        Button pass = find(Button.class)
                .from(find(ConfirmDialog.class).single())
                .withText("Let pass")
                .single();
        assertThat(pass.isEnabled()).isFalse();
        test(find(TextArea.class).single()).setValue("Cut next week");
        assertThat(pass.isEnabled()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(desk.asked).containsExactly("waive first Cut next week");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReviewIsHandedToAGroupThatWasChosen() {
        review(0, 1, Stage.OPEN, "", "");
        open();
        press("Hand over");
        Button assign = find(Button.class)
                .from(find(ConfirmDialog.class).single())
                .withText("Assign")
                .single();
        assertThat(assign.isEnabled()).isFalse();
        Select<Group> reviewer = find(Select.class).single();
        reviewer.setValue(workshop.groups().get(2));
        assertThat(assign.isEnabled()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(desk.asked)
                .containsExactly("hand over to " + workshop.groups().get(2).id());
    }

    @Test
    void aReviewIsSetAsideAndASubmitTakenBack() {
        review(0, 1, Stage.SUBMITTED, "no", "yes");
        open();
        press("Take back submit");
        press("Set aside");
        assertThat(desk.asked).containsExactly("reopen", "set aside");
    }

    @Test
    void aButtonStaysWhereItIsWhilePeopleWrite() {
        review(0, 1, Stage.SUBMITTED, "no", "yes");
        review(2, 1, Stage.OPEN, "", "");
        open();
        Button handOver = find(Button.class).withText("Hand over").all().getLast();
        Review written = desk.counts.removeLast().review();
        desk.counts.add(new ReviewCount(
                written,
                List.of(
                        new ReviewedItem(written, "first", "yes", "", "", ""),
                        new ReviewedItem(written, "second", "", "", "", "")),
                List.of()));
        press("Take back submit");

        assertThat(rows().get(2)).contains("1 of 2 items");
        assertThat(find(Button.class).withText("Hand over").all().getLast()).isSameAs(handOver);
    }

    private void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(ReviewPlaces.reviews(workshop.id()));
    }

    private void press(String button) {
        test(find(Button.class).all().stream()
                        .filter(each -> each.getText().equals(button))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String text() {
        return find(ReviewsView.class).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String name(int group) {
        return workshop.groups().get(group).name();
    }

    private void review(int reviewer, int author, Stage stage, String first, String second) {
        Review review = new Review(
                        UUID.randomUUID(),
                        workshop.id(),
                        "review",
                        workshop.groups().get(reviewer).id(),
                        workshop.groups().get(author).id(),
                        "okr",
                        DocumentId.random())
                .at(stage);
        desk.counts.add(new ReviewCount(
                review,
                List.of(
                        new ReviewedItem(review, "first", first, "Why", "", ""),
                        new ReviewedItem(review, "second", second, "", "", "")),
                List.of()));
    }
}
