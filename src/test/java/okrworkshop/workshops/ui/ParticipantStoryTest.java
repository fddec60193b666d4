package okrworkshop.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.testing.Exchange;
import okrworkshop.testing.MemoryJoining;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Pages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class ParticipantStoryTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryJoining joining;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aWorkshopOfTwoGroupsForOneEach() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan(
                        "sample",
                        "Smart lamp",
                        "",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        2,
                        1,
                        Language.EN,
                        "express"));
        trainers.signOut();
    }

    @Test
    void theBareAddressLeadsParticipantsToTheJoinPage() {
        UI.getCurrent().navigate("");

        assertThat(title()).isEqualTo("Join a workshop");
    }

    @Test
    void somebodyTypesTheCodeAndANameAndGetsAReturnCodeAndASeat() {
        UI.getCurrent().navigate("join");
        test(field("Code")).setValue("codeaa");
        click("Continue");
        assertThat(title()).isEqualTo("Smart lamp");

        test(field("Your name")).setValue("Li");
        click("Join");

        assertThat(title()).isEqualTo("Welcome, Li");
        assertThat(find(Paragraph.class).withText("AAA-AAA-AA1").exists()).isTrue();
        Cookie cookie = seatCookie().orElseThrow();
        assertThat(cookie.getValue()).isEqualTo("seat-token-1");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void anUnknownCodeIsSaidInWords() {
        UI.getCurrent().navigate("join/NOSUCH");

        assertThat(field("Code").getErrorMessage())
                .isEqualTo("No workshop has this code. Check it against the screen in the room.");
        assertThat(field("Code").getValue()).isEqualTo("NOSUCH");
    }

    @Test
    void aGroupThatFilledUpMeanwhileIsSaidAtTheGroups() {
        UI.getCurrent().navigate("join/CODEAA");
        GroupLines groups = find(GroupLines.class).single();
        groups.setValue(Optional.of(workshop.groups().getFirst()));
        joining.join("CODEAA", "Wang", Optional.of(workshop.groups().getFirst().id()), "10.0.0.2");
        test(field("Your name")).setValue("Li");
        click("Join");

        assertThat(groups.getErrorMessage()).isEqualTo("This group is full. Choose another one.");
        assertThat(seatCookie()).isEmpty();
    }

    @Test
    void manyGroupsAreLookedForAndFullOnesAreNotOffered() {
        Workshop many = manyGroups();
        joining.join(many.code(), "Wang", Optional.of(many.groups().getFirst().id()), "10.0.0.2");
        joining.join(many.code(), "Zhao", Optional.of(many.groups().getFirst().id()), "10.0.0.3");
        UI.getCurrent().navigate("join/" + many.code());
        GroupSearch groups = find(GroupSearch.class).single();
        assertThat(groups.getListDataView().getItems())
                .hasSize(12)
                .doesNotContain(many.groups().getFirst());
        assertThat(groups.chosen()).isEmpty();
        test(groups).selectItem("Group 13 · 2 places free");
        test(field("Your name")).setValue("Li");
        click("Join");
        assertThat(seats.of(many.id()))
                .filteredOn(seat -> seat.name().equals("Li"))
                .extracting(Seat::group)
                .containsExactly(many.groups().getLast().id());
    }

    @Test
    void whenAllGroupsAreFullTheTrainerHelps() {
        joining.join("CODEAA", "Wang", Optional.empty(), "10.0.0.2");
        joining.join("CODEAA", "Zhao", Optional.empty(), "10.0.0.3");
        UI.getCurrent().navigate("join/CODEAA");
        test(field("Your name")).setValue("Li");
        click("Join");

        assertThat(find(GroupLines.class).single().getErrorMessage())
                .isEqualTo("All groups are full. Ask the trainer.");
    }

    @Test
    void anEmptyNameIsSaidAtTheName() {
        UI.getCurrent().navigate("join/CODEAA");
        click("Join");

        assertThat(field("Your name").getErrorMessage()).isEqualTo("Enter a name.");
    }

    @Test
    void R5_severalPeopleShareADeviceAndNameThemselves() {
        UI.getCurrent().navigate("join/CODEAA");
        assertThat(find(TextArea.class).exists()).isFalse();
        test(field("Your name")).setValue("Table 3");
        test(find(Checkbox.class).withLabel("Several of us share this device").single())
                .click();
        TextArea names =
                find(TextArea.class).withLabel("Who is at this device?").single();
        click("Join");
        assertThat(names.getErrorMessage()).isEqualTo("Name at least one person, or untick the box.");

        test(names).setValue("Li, Wang\nLi");
        click("Join");
        assertThat(names.getErrorMessage())
                .isEqualTo("“Li” is there twice. Add a letter, so that you can tell them apart.");
        assertThat(seatCookie()).isEmpty();

        test(names).setValue("Li, Wang\n\nZhao 、");
        click("Join");
        assertThat(seats.of(workshop.id()))
                .singleElement()
                .satisfies(seat -> assertThat(seat.people()).containsExactly("Li", "Wang", "Zhao"));
    }

    @Test
    void R5_theSharedDeviceIsExplainedInChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("join/CODEAA");
        test(field("你的姓名")).setValue("三号桌");
        test(find(Checkbox.class).withLabel("这台设备由几个人合用").single()).click();
        test(find(TextArea.class).withLabel("谁在用这台设备？").single()).setValue("李雷，韩梅梅");
        click("加入");
        assertThat(seats.of(workshop.id()))
                .singleElement()
                .satisfies(seat -> assertThat(seat.people()).containsExactly("李雷", "韩梅梅"));
    }

    @Test
    void aSeatOfOnePersonHasNoNames() {
        UI.getCurrent().navigate("join/CODEAA");
        test(field("Your name")).setValue("Li");
        click("Join");
        assertThat(seats.of(workshop.id()))
                .singleElement()
                .satisfies(seat -> assertThat(seat.people()).isEmpty());
    }

    @Test
    void aClosedWorkshopTakesNobodyNew() {
        workshops.close(chen.id(), workshop.id());
        UI.getCurrent().navigate("join/CODEAA");

        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("This workshop is closed"));
    }

    @Test
    void whoHasASeatGoesStraightToTheRoom() {
        var joined = joining.join("CODEAA", "Li", Optional.empty(), "10.0.0.1");
        bring(joined.token());
        UI.getCurrent().navigate("join/CODEAA");

        BoardElement board = find(BoardElement.class).single();
        assertThat(board.getElement().getAttribute("code")).isEqualTo("CODEAA");
        assertThat(board.getElement().getProperty("returnCode")).isEqualTo("AAA-AAA-AA1");
    }

    @Test
    void theRoomIsClosedToThoseWithoutASeat() {
        UI.getCurrent().navigate("w/CODEAA");

        assertThat(find(BoardElement.class).exists()).isFalse();
        assertThat(field("Your name").isInvalid()).isFalse();
    }

    @Test
    void theReturnCodeBringsThePersonBack() {
        joining.join("CODEAA", "Li", Optional.empty(), "10.0.0.1");
        UI.getCurrent().navigate("return/CODEAA");
        test(field("Return code")).setValue("XXX-XXX-XXX");
        click("Back to my seat");
        assertThat(field("Return code").getErrorMessage()).startsWith("This return code doesn’t belong to anybody");

        test(field("Return code")).setValue("aaa-aaa-aa1");
        click("Back to my seat");
        assertThat(seatCookie().orElseThrow().getValue()).isEqualTo("seat-token-1");
    }

    @Test
    void theCardOfATableChoosesItsGroupWhereThereIsRoom() {
        assertThat(JoinPlaces.join(workshop, workshop.groups().get(1))).isEqualTo("join/CODEAA?group=2");
        UI.getCurrent().navigate("join/CODEAA", QueryParameters.of("group", "2"));
        assertThat(find(GroupLines.class).single().chosen())
                .contains(workshop.groups().get(1).id());
        test(field("Your name")).setValue("Li");
        click("Join");
        assertThat(seats.of(workshop.id()))
                .singleElement()
                .satisfies(seat -> assertThat(seat.group())
                        .isEqualTo(workshop.groups().get(1).id()));
        for (String full : List.of("2", "9", "x", "")) {
            UI.getCurrent().navigate("return/CODEAA");
            UI.getCurrent().navigate("join/CODEAA", QueryParameters.of("group", full));
            assertThat(find(GroupLines.class).single().chosen()).as("%s", full).isEmpty();
        }
    }

    @Test
    void whereSeatsAreGivenNobodyChoosesAndThePageSaysHow() {
        for (SeatingKind kind : List.of(SeatingKind.BALANCED, SeatingKind.LOT, SeatingKind.ROSTER)) {
            workshop = seated(kind);
            assertThat(JoinPlaces.join(workshop, workshop.groups().get(1))).isEqualTo("join/" + workshop.code());
            UI.getCurrent().navigate("join/" + workshop.code(), QueryParameters.of("group", "2"));
            assertThat(find(GroupLines.class).exists()).isFalse();
            assertThat(find(Paragraph.class)
                            .withText(field("Your name").getTranslation("join.seating." + kind.wireName()))
                            .exists())
                    .isTrue();
            test(field("Your name")).setValue("Li");
            click("Join");
            assertThat(title()).isEqualTo("Welcome, Li");
        }
    }

    @Test
    void peopleOfOneNameSayTheirDepartment() {
        workshop = seated(SeatingKind.ROSTER);
        joining.ask(List.of("", "Sales"));
        UI.getCurrent().navigate("join/" + workshop.code());
        test(field("Your name")).setValue("Li");
        click("Join");
        RadioButtonGroup<?> departments = departments();
        assertThat(departments.isVisible()).isTrue();
        assertThat(seats.of(workshop.id())).isEmpty();
        click("Join");
        assertThat(departments().isVisible()).as("it has to be said").isTrue();
        departments().setValue("Sales");
        click("Join");
        assertThat(title()).isEqualTo("Welcome, Li");
        assertThat(joining.departments()).containsExactly("Sales");
    }

    private Workshop manyGroups() {
        return workshops.create(
                chen.id(),
                new WorkshopPlan(
                        "sample",
                        "Smart lamp",
                        "",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        13,
                        2,
                        Language.EN,
                        "express"));
    }

    private Workshop seated(SeatingKind kind) {
        return workshops.create(
                chen.id(),
                new WorkshopPlan(
                                "sample",
                                "Smart lamp",
                                "",
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2027, 3, 31),
                                2,
                                4,
                                Language.EN,
                                "express")
                        .arranged(Arrangement.USUAL.seated(kind)));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> departments() {
        return find(RadioButtonGroup.class)
                .withCondition(group -> "Your department".equals(group.getLabel()))
                .single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private static Optional<Cookie> seatCookie() {
        return Optional.ofNullable(Exchange.response().findCookie("okr-seat-CODEAA"));
    }

    /** The browser sends the cookie with its next request. */
    private static void bring(String token) {
        Exchange.request().addCookie(new Cookie("okr-seat-CODEAA", token));
    }
}
