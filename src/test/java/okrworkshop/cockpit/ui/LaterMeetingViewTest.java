package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.testing.MemoryMeetings;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.LaterMeetings.Offer;
import okrworkshop.workshops.MeetingPlan;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

@SpringBootTest(classes = {Pages.class, LaterMeetingViewTest.Meetings.class})
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class LaterMeetingViewTest extends SpringBrowserlessTest {
    /** Deliberately without a stereotype: only this test gets it. */
    static class Meetings {
        @Bean
        MemoryMeetings meetings(MemoryWorkshops workshops) {
            return new MemoryMeetings(workshops);
        }
    }

    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryMeetings meetings;

    private Workshop earlier;

    @BeforeEach
    void aWorkshopThatIsOver() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        meetings.begun().clear();
        Trainer chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        earlier = workshops.create(
                chen.id(),
                new WorkshopPlan("sample", "Smart lock", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
        workshops.start(chen.id(), earlier.id());
        earlier = workshops.close(chen.id(), earlier.id());
    }

    @Test
    void theCockpitAndTheListLeadThere() {
        UI.getCurrent().navigate(Places.cockpit(earlier.id()));
        assertThat(find(Anchor.class).withText("Next meeting").single().getHref())
                .isEqualTo("workshops/" + earlier.id() + "/next-meeting");
        navigate(WorkshopsView.class);
        assertThat(find(Anchor.class).withText("Next meeting").exists()).isTrue();
    }

    @Test
    void theDefaultsTakeEveryGroupThatHasAnOkr() {
        open();
        assertThat(groups().getValue())
                .extracting(offer -> offer.group().name())
                .containsExactly("Group 1");
        click("Create the meeting");

        MeetingPlan plan = meetings.begun().getFirst();
        assertThat(plan.template()).isEqualTo("sample");
        assertThat(plan.preset()).isEqualTo("express");
        assertThat(plan.title()).startsWith("Smart lock: ");
        assertThat(plan.groups()).containsExactly(earlier.groups().getFirst().id());
        assertThat(find(H1.class).all().getLast().getText()).isEqualTo(plan.title());
    }

    @Test
    void groupsComeInTheirOrderWhateverTheOrderOfTheTicks() {
        open();
        List<Offer> all = groups().getListDataView().getItems().toList();
        groups().setValue(Set.of());
        groups().select(all.get(1));
        groups().select(all.get(0));
        click("Create the meeting");
        assertThat(meetings.begun().getFirst().groups())
                .containsExactlyElementsOf(
                        earlier.groups().stream().map(group -> group.id()).toList());
    }

    @Test
    void whatTheServiceRefusesIsSaidAtTheField() {
        open();
        groups().setValue(Set.of());
        click("Create the meeting");
        assertThat(groups().getErrorMessage()).isEqualTo("Choose at least one group.");
        assertThat(meetings.begun()).isEmpty();
        assertThat(find(TextField.class).single().isInvalid()).isFalse();
    }

    @Test
    void aNewCycleHasDaysOfItsOwn() {
        UI.getCurrent().navigate(Places.laterMeeting(earlier.id()), QueryParameters.of(LaterMeetingView.CYCLE, ""));
        List<DatePicker> days = find(DatePicker.class).all();
        assertThat(days)
                .extracting(DatePicker::getValue)
                .containsExactly(earlier.cycleEnd().plusDays(1), LocalDate.of(2027, 7, 1));
        days.getFirst().clear();
        click("Create the meeting");
        assertThat(meetings.begun()).isEmpty();
        days.getFirst().setValue(LocalDate.of(2027, 5, 1));
        click("Create the meeting");
        assertThat(meetings.begun().getFirst().cycle())
                .contains(new MeetingPlan.Cycle(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 7, 1)));
    }

    /** Tasks and risks come along to meetings that go on, and to no new cycle. */
    @Test
    void aNewCyclePromisesNothingBeyondItsFindings() {
        UI.getCurrent().navigate(Places.laterMeeting(earlier.id()), QueryParameters.of(LaterMeetingView.CYCLE, ""));
        assertThat(find(CheckboxGroup.class).single().getHelperText()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.endsWith("nothing else comes along."));
    }

    private void open() {
        UI.getCurrent().navigate(Places.laterMeeting(earlier.id()));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Offer> groups() {
        return find(CheckboxGroup.class).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
