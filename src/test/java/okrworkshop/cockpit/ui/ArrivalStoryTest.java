package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.cockpit.arrival.Arrivals;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.simulation.Extras;
import okrworkshop.testing.MemoryArrival;
import okrworkshop.testing.MemoryDevices;
import okrworkshop.testing.MemoryRehearsals;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = Pages.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class ArrivalStoryTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryArrival arrival;

    @Autowired
    private MemoryRehearsals rehearsals;

    @Autowired
    private MemoryDevices devices;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Joining joining;

    private Trainer chen;

    @BeforeEach
    void chenIsSignedIn() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        arrival.clear();
        rehearsals.clear();
        devices.clear();
        chen = trainers.signIn("chen");
        arrival.networks("192.168.1.20", "10.0.0.7");
    }

    @Test
    void theAddressOfTheRoomCheckIsThatOfCockpitAndProjector() {
        Workshop workshop = lobby();
        roomCheck(workshop);
        choice().setValue(choice().getListDataView().getItem(1));
        test(find(TextField.class).single()).setValue("okr.example.com");
        click("Use");
        assertThat(choice().getValue()).isEqualTo("http://okr.example.com");

        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        assertThat(hrefs()).contains("http://okr.example.com/join/" + workshop.code());
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(texts(Paragraph.class)).contains("okr.example.com/join");
    }

    @Test
    void aTypedAddressThatIsNoneIsExplainedAtItsField() {
        roomCheck(lobby());
        test(find(TextField.class).single()).setValue("http://room/join");
        click("Use");
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("Type an address like");
    }

    @Test
    void theFirstPhoneIsSeenBeforeItJoins() {
        roomCheck(lobby());
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("No other device has reached"));
        arrivals.seen("192.168.1.37", "192.168.1.20:8080");
        runPendingChanges();
        assertThat(texts(Paragraph.class))
                .anyMatch(text ->
                        text.contains("The first device reached this server at") && text.contains("from 192.168.1.37"))
                .anyMatch(text -> text.startsWith("One device so far. It opened 192.168.1.20:8080"));
    }

    @Test
    void anotherNetworkIsToldAtOnceOnCockpitAndProjector() {
        Workshop workshop = lobby();
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        assertThat(find(AddressNotice.class).exists()).isFalse();
        String before = link(workshop);

        arrival.networks("10.0.0.9");
        runPendingChanges();

        assertThat(link(workshop)).isNotEqualTo(before).contains("10.0.0.9");
        assertThat(find(AddressNotice.class).single().getElement().getTextRecursively())
                .contains("This laptop is in another network now", "10.0.0.9");
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("新地址：10.0.0.9"));

        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        click("Understood");
        assertThat(arrival.of(workshop.id()).orElseThrow().moved()).isFalse();
    }

    @Test
    void aRehearsalIsOfferedWhileNobodyIsHereMarkedAndTakenBack() {
        Workshop workshop = lobby();
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        click("Begin rehearsal");
        find(IntegerField.class).single().setValue(2);
        test(find(ConfirmDialog.class).single()).confirm();

        Extras.Stage stage = rehearsals.stage().orElseThrow();
        assertThat(stage.perGroup()).isEqualTo(2);
        assertThat(stage.code()).isEqualTo(workshop.code());
        assertThat(stage.groups()).hasSize(3);
        assertThat(stage.scenes()).hasSameSizeAs(workshop.template().steps());
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(texts(Paragraph.class)).contains("彩排");
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        assertThat(texts(Paragraph.class)).contains("6 simulated people are here. Nothing of what happens now stays.");

        click("End rehearsal and reset");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Real people who joined meanwhile lose what they wrote");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rehearsals.of(workshop.id())).isEmpty();
        assertThat(rehearsals.left()).isEqualTo(1);
    }

    @Test
    void noRehearsalIsOfferedOnceSomebodyHasJoined() {
        Workshop workshop = lobby();
        joining.join(workshop.code(), "Anna", Optional.empty(), "10.0.0.1");
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        assertThat(find(RehearsalBanner.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void theHandOutHasACardForEachGroupInTheWorkshopsLanguage() {
        Workshop workshop = lobby();
        UI.getCurrent().navigate(Places.handout(workshop.id()));
        assertThat(find(HandoutCard.class).all()).hasSize(3);
        assertThat(texts(H2.class)).contains("Group 1", "Group 2", "Group 3", "今天的步骤");
        assertThat(texts(Paragraph.class)).contains("192.168.1.20:8080/join", workshop.code());
        assertThat(texts(Span.class)).contains("字母 C");
    }

    @Test
    void aTabletIsLetInByACodeThatIsListedAndWithdrawn() {
        Workshop workshop = lobby();
        UI.getCurrent().navigate(Places.devices(workshop.id()));
        click("Show the code");
        assertThat(texts(Span.class)).contains("http://192.168.1.20:8080/sign-in/token-1", "Code that waits");
        click("Withdraw");
        assertThat(devices.of(chen.id())).isEmpty();
        assertThat(texts(Span.class)).doesNotContain("Code that waits");
    }

    @Test
    void theTabletIsAskedOnceMoreBeforeItIsSignedIn() {
        Workshop workshop = lobby();
        String token = devices.invite(chen.id(), Places.cockpit(workshop.id()));
        UI.getCurrent().navigate("sign-in/" + token);
        assertThat(find(H1.class).single().getText()).isEqualTo("Sign in as chen?");
        assertThat(devices.opens(token)).as("looking spends nothing").isPresent();
        click("Sign in on this device");
        assertThat(devices.of(chen.id())).extracting(device -> device.name()).containsExactly("iPad Safari");

        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("sign-in/" + token);
        assertThat(find(H1.class).single().getText()).isEqualTo("This code doesn’t work any more");
    }

    @Test
    void aPhoneThatTriesTheWayIsToldThatItIsThere() {
        trainers.signOut();
        UI.getCurrent().navigate("hello/CODEAA");
        assertThat(find(H1.class).single().getText()).isEqualTo("You reached the workshop server");
        assertThat(hrefs()).contains("join/CODEAA");
    }

    @Test
    void pagesOfAnotherTrainersWorkshopAreNoPages() {
        Workshop workshop = lobby();
        trainers.signIn("other");
        for (String place : List.of(
                Places.roomCheck(workshop.id()), Places.handout(workshop.id()), Places.devices(workshop.id()))) {
            UI.getCurrent().navigate(place);
            assertThat(find(Section.class).all()).as(place).isEmpty();
        }
    }

    private Workshop lobby() {
        return workshops.create(
                chen.id(),
                new WorkshopPlan(
                        "sample",
                        "Smart lamp",
                        "",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        3,
                        6,
                        Language.ZH,
                        "express"));
    }

    private static void roomCheck(Workshop workshop) {
        UI.getCurrent().navigate(Places.roomCheck(workshop.id()));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private String link(Workshop workshop) {
        return hrefs().stream()
                .filter(href -> href.endsWith("/join/" + workshop.code()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .filter(Component::isVisible)
                .map(component -> component.getElement().getText())
                .toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** What services said from their threads reaches the page under its lock. */
    private static void runPendingChanges() {
        UI.getCurrent()
                .getSession()
                .getService()
                .runPendingAccessTasks(UI.getCurrent().getSession());
    }
}
