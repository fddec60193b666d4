package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Purpose;
import okrworkshop.lint.Advices;
import okrworkshop.lint.RuleId;
import okrworkshop.people.Seat;
import okrworkshop.people.Trainer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.stage.Coming;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;
import okrworkshop.templates.Beat;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryStage;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.MemoryWriting;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress.OpenRound;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.ui.BoardElement;
import okrworkshop.writing.Mistakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Pages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class TrainerStoryTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryCrews crews;

    @Autowired
    private MemoryStage stage;

    @Autowired
    private Joining joining;

    @Autowired
    private MemoryWriting writing;

    @Autowired
    private Clock clock;

    private Trainer chen;

    @BeforeEach
    void chenIsSignedIn() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
    }

    @Test
    void theEmptyListTeachesHowADayGoes() {
        navigate(CreateWorkshopView.class); // the page that the test opens with still lists what the one before made
        navigate(WorkshopsView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("From a company goal to draft OKRs");
    }

    @Test
    void theDefaultsMakeAWorkshopOfTheNextQuarter() {
        navigate(CreateWorkshopView.class);
        click("Create workshop");

        Workshop made = workshops.of(chen.id()).getFirst();
        assertThat(made.title()).isEqualTo("OKR 2027 Q1");
        assertThat(made.cycleStart()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(made.cycleEnd()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(made.groups()).hasSize(4);
        assertThat(made.language()).isEqualTo(Language.EN);
        assertThat(made.preset()).isEqualTo("express");
        assertThat(title()).isEqualTo("OKR 2027 Q1");
    }

    @Test
    void whatTheServiceRefusesIsSaidAtTheField() {
        navigate(CreateWorkshopView.class);
        TextField title = find(TextField.class).withLabel("Title").single();
        test(title).setValue("");
        click("Create workshop");
        assertThat(title.getErrorMessage()).isEqualTo("Give the workshop a title.");

        test(title).setValue("x".repeat(201));
        click("Create workshop");
        assertThat(title.getErrorMessage()).isEqualTo("The text is too long: at most 200 characters.");

        test(title).setValue("Our cycle");
        DatePicker to = find(DatePicker.class).withLabel("to").single();
        to.setValue(LocalDate.of(2026, 12, 31));
        click("Create workshop");
        assertThat(title.isInvalid()).isFalse();
        assertThat(to.getErrorMessage()).isEqualTo("The cycle must end after it begins.");

        to.setValue(LocalDate.of(2027, 3, 31));
        IntegerField groups = find(IntegerField.class).withLabel("Groups").single();
        groups.setValue(101);
        click("Create workshop");
        assertThat(groups.getErrorMessage()).isEqualTo("Choose between 1 and 100 groups.");
        assertThat(workshops.of(chen.id())).isEmpty();
    }

    @Test
    void startingIsConfirmedAndMovesEverybodyToTheFirstStep() {
        Workshop workshop = lobby();
        open(workshop);
        click("Start");
        assertThat(now(workshop).phase()).isEqualTo(Phase.LOBBY);
        confirm();

        assertThat(now(workshop).phase()).isEqualTo(Phase.RUNNING);
        assertThat(find(H2.class).withText("1 · Expectations").exists()).isTrue();
    }

    @Test
    void aMoveSaysInWordsWhatHappensAndWhatDoesNot() {
        Workshop workshop = running();
        joining.join(workshop.code(), "Li", Optional.empty(), "10.0.0.1");
        open(workshop);
        click("On to 2 · Objectives");

        assertThat(dialogText())
                .contains("Every screen in the room changes to “2 · Objectives”.")
                .contains("1 group hasn’t met everything that this step asks for.")
                .contains("Nothing is deleted.");
        confirm();
        assertThat(now(workshop).position()).isEqualTo(1);

        click("Back one step");
        assertThat(dialogText()).contains("What was made in later steps stays");
        confirm();
        assertThat(now(workshop).position()).isZero();
    }

    @Test
    void movingOnWithGapsNamesThemAndKeepsTheReason() {
        Workshop workshop = running();
        joining.join(workshop.code(), "Li", Optional.empty(), "10.0.0.1");
        open(workshop);
        assertThat(find(H2.class).withText("Moved on with gaps").exists()).isFalse();
        click("On to 2 · Objectives");
        assertThat(dialogText())
                .contains("Group 1")
                .contains("The restatement is written")
                .contains("Expectations: 2 (1 stay behind)");
        click("Time is up");
        assertThat(find(TextArea.class).withLabel("Why do you go on?").single().getValue())
                .isEqualTo("Time is up");
        confirm();

        assertThat(workshops.of(workshop.id()))
                .singleElement()
                .satisfies(departure -> assertThat(departure.reason()).isEqualTo("Time is up"));
        assertThat(find(H2.class).withText("Moved on with gaps").exists()).isTrue();
        assertThat(find(Paragraph.class).withText("Reason: Time is up").exists())
                .isTrue();
    }

    @Test
    void aReasonIsAskedForOnlyWhereSomethingIsOpen() {
        Workshop workshop = running();
        open(workshop);
        click("On to 2 · Objectives");
        assertThat(find(TextArea.class).withLabel("Why do you go on?").exists()).isFalse();
        confirm();
        assertThat(workshops.of(workshop.id())).isEmpty();
    }

    @Test
    void beforeTheReviewTheTrainerReadsWhoWillSeeWhat() {
        Workshop workshop = running();
        workshops.moveTo(chen.id(), workshop.id(), 1);
        open(workshop);
        click("On to Peer review");

        assertThat(dialogText()).contains("Each group sees the draft of the group that it reviews.");
    }

    @Test
    void theTimerStartsGetsMoreTimeAndPauses() {
        Workshop workshop = running();
        open(workshop);
        click("Start timer");
        click("+5");

        assertThat(now(workshop).timer()).isInstanceOf(Timer.Running.class);
        assertThat(now(workshop).timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(15));
        Countdown countdown = find(Countdown.class).single();
        assertThat(countdown.getElement().getAttribute("state")).isEqualTo("running");
        assertThat(countdown.getElement().getAttribute("left")).isEqualTo("900000");

        click("Pause");
        assertThat(now(workshop).timer()).isInstanceOf(Timer.Paused.class);
        click("Reset");
        assertThat(now(workshop).timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theTilesTellWhoIsHereHowFarTheyAreAndWhatIsMissing() {
        Workshop workshop = running();
        joining.join(
                workshop.code(), "Li", Optional.of(workshop.groups().getFirst().id()), "10.0.0.1");
        open(workshop);

        GroupTile first = find(GroupTile.class).all().getFirst();
        assertThat(find(Paragraph.class, first).all())
                .extracting(Paragraph::getText)
                .contains("1 of 1 here", "2 cards in this step · 2 min ago");
        assertThat(find(Span.class, first).withClassName("okr-visually-hidden").all())
                .extracting(Span::getText)
                .containsExactly("Met:", "Missing:");
    }

    @Test
    void aLostReturnCodeIsReadOutOnlyWhenTheTrainerAsks() {
        Workshop workshop = running();
        joining.join(workshop.code(), "Li", Optional.empty(), "10.0.0.1");
        open(workshop);
        assertThat(find(Span.class).withText("AAA-AAA-AA1").exists()).isFalse();
        find(PeoplePanel.class).single().setOpened(true);
        press("Change Li");

        assertThat(find(Span.class).withText("AAA-AAA-AA1").exists()).isTrue();
    }

    @Test
    void somebodyIsRenamedMovedTakenOutAndLetInAgain() {
        Workshop workshop = running();
        Seat li = joining.join(
                        workshop.code(),
                        "Li",
                        Optional.of(workshop.groups().getFirst().id()),
                        "10.0.0.1")
                .seat();
        open(workshop);
        find(PeoplePanel.class).single().setOpened(true);
        press("Change Li");
        test(find(TextField.class).withCaption("Name").single()).setValue("Li Na");
        test(find(Select.class).withCaption("Group").single()).selectItem("Group 2");
        click("Save");
        assertThat(seats.byPerson(li.person()))
                .map(seat -> seat.name() + " " + seat.group())
                .contains("Li Na " + workshop.groups().get(1).id());

        press("Change Li Na");
        click("Take out…");
        confirm();
        assertThat(seats.of(workshop.id())).isEmpty();
        assertThat(find(PeoplePanel.class).single().getElement().getTextRecursively())
                .contains("Taken out");

        press("Let Li Na in again");
        assertThat(seats.of(workshop.id())).extracting(Seat::name).containsExactly("Li Na");
    }

    @Test
    void aGroupIsAddedWhileTheRoomIsAtWork() {
        Workshop workshop = running();
        open(workshop);
        find(PeoplePanel.class).single().setOpened(true);
        click("Add a group");
        assertThat(tiles()).containsExactly("Group 1", "Group 2", "Group 3");
    }

    @Test
    void R3_theTrainerSeesThatAStepIsPrivateAndRevealsItForAllGroups() {
        Workshop workshop = running();
        GroupId first = workshop.groups().getFirst().id();
        workshops.inRound(first, new OpenRound(Purpose.WRITE, true, 12, 3, 4));
        open(workshop);

        assertThat(texts(find(GroupTile.class).all().getFirst())).contains("private writing, 12 cards");
        assertThat(texts(find(RevealPanel.class).single()))
                .contains("People write alone in this step. Nobody sees the others’ cards until they are revealed.");
        click("Reveal for all groups");
        assertThat(workshops.rounds(first)).hasSize(1);
        confirm();

        assertThat(workshops.rounds(first)).isEmpty();
        assertThat(find(RevealPanel.class).exists()).isFalse();
    }

    @Test
    void S6_theTileOfAVotingGroupTellsHowManyHaveVoted() {
        Workshop workshop = running();
        workshops.inRound(workshop.groups().getFirst().id(), new OpenRound(Purpose.VOTE, false, 0, 4, 6));
        open(workshop);

        assertThat(texts(find(GroupTile.class).all().getFirst())).contains("voting, 4 of 6 have voted");
        assertThat(find(RevealPanel.class).exists()).isFalse();
    }

    @Test
    void R3_aMoveLeavesPrivateNotesPrivateUnlessTheTrainerRevealsThem() {
        Workshop workshop = running();
        GroupId first = workshop.groups().getFirst().id();
        workshops.inRound(first, new OpenRound(Purpose.WRITE, true, 2, 1, 4));
        open(workshop);
        click("On to 2 · Objectives");
        assertThat(dialogText()).contains("In 1 group something from this step is still private.");
        confirm();
        assertThat(workshops.rounds(first)).hasSize(1);

        click("Back one step");
        Checkbox reveal =
                find(Checkbox.class).withLabel("Reveal it now, for all groups").single();
        assertThat(reveal.getValue()).isFalse();
        reveal.setValue(true);
        confirm();
        assertThat(workshops.rounds(first)).isEmpty();
        assertThat(now(workshop).position()).isZero();
    }

    @Test
    void R3_revealingReadsInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        Workshop workshop = running();
        workshops.inRound(workshop.groups().getFirst().id(), new OpenRound(Purpose.WRITE, true, 3, 1, 4));
        workshops.inRound(workshop.groups().get(1).id(), new OpenRound(Purpose.VOTE, true, 0, 1, 4));
        open(workshop);

        assertThat(texts(find(GroupTile.class).all().getFirst())).contains("各自静写中，3 张卡片");
        assertThat(texts(find(GroupTile.class).all().get(1))).contains("投票中，4 人里有 1 人已投");
        assertThat(texts(find(RevealPanel.class).single())).contains("这一步先各自静写；公开之前，谁也看不到别人的卡片。 这一步的票数在公开之前是隐藏的。");
        click("为所有小组公开");
        confirm();
        assertThat(find(RevealPanel.class).exists()).isFalse();
    }

    private List<String> texts(Component of) {
        return find(Paragraph.class, of).all().stream().map(Paragraph::getText).toList();
    }

    @Test
    void closingMakesReadOnlyAndCanBeUndone() {
        Workshop workshop = running();
        open(workshop);
        click("Close workshop");
        confirm();
        assertThat(now(workshop).phase()).isEqualTo(Phase.CLOSED);

        click("Reopen");
        assertThat(now(workshop).phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void noButtonIsReplacedUnderTheTrainersFingerWhenOnlyMinutesChange() {
        Workshop workshop = running();
        open(workshop);
        Button ahead = find(Button.class).withText("2 · Objectives").single();
        Button forward = find(Button.class).withText("On to 2 · Objectives").single();
        String first = workshop.template().steps().getFirst().id();
        workshops.allow(chen.id(), workshop.id(), now(workshop).rules().lasting(Map.of(first, 77)));
        roundTrip();
        assertThat(find(AgendaPanel.class).single().getElement().getTextRecursively())
                .contains("77 min");
        assertThat(find(Button.class).withText("2 · Objectives").single()).isSameAs(ahead);
        assertThat(find(Button.class).withText("On to 2 · Objectives").single()).isSameAs(forward);
    }

    @Test
    void whoComesInReplacesNothingInOtherGroups() {
        Workshop workshop = running();
        joining.join(
                workshop.code(), "Li", Optional.of(workshop.groups().getFirst().id()), "10.0.0.1");
        open(workshop);
        Button li = find(Button.class).withAttribute("aria-label", "Change Li").single();
        joining.join(
                workshop.code(), "Wang", Optional.of(workshop.groups().get(1).id()), "10.0.0.2");
        workshops.moveTo(chen.id(), workshop.id(), 1);
        roundTrip();
        assertThat(find(PeoplePanel.class).single().getElement().getTextRecursively())
                .contains("Wang");
        assertThat(find(Button.class).withAttribute("aria-label", "Change Li").single())
                .isSameAs(li);
    }

    @Test
    void theCockpitFollowsWhatHappensElsewhereAndStopsListeningWhenLeft() {
        Workshop workshop = running();
        open(workshop);
        workshops.moveTo(chen.id(), workshop.id(), 1);
        roundTrip();
        assertThat(find(H2.class).withText("2 · Objectives").exists()).isTrue();

        navigate(WorkshopsView.class);
        assertThat(workshops.listeners()).isZero();
    }

    @Test
    void theProjectorShowsTheWayInAndThenTheStep() {
        Workshop workshop = lobby();
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(find(Paragraph.class).withText(workshop.code()).exists()).isTrue();
        assertThat(find(Button.class).exists()).isFalse();

        workshops.start(chen.id(), workshop.id());
        roundTrip();
        assertThat(title()).isEqualTo("1 · Expectations");
        assertThat(find(Countdown.class).exists()).isTrue();
    }

    @Test
    void theCockpitChoosesWhatTheProjectorShows() {
        Workshop workshop = running();
        open(workshop);
        Showing before = stage.of(now(workshop));
        assertThat(before.scene()).isEqualTo(Scene.STEP);
        assertThat(find(SceneMenu.class).single().getItems().getFirst().getText())
                .isEqualTo("Projector: Step");
        stage.show(chen.id(), workshop.id(), Scene.GALLERY);
        roundTrip();
        assertThat(find(SceneMenu.class).single().getItems().getFirst().getText())
                .isEqualTo("Projector: All boards");
    }

    @Test
    void aClickerGoesThroughTheScenesAndTheWallHasNothingToPress() {
        Workshop workshop = running();
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        cue("next");
        assertThat(title()).isEqualTo("All groups");
        cue("next");
        assertThat(title()).isEqualTo("Results");
        cue("dark");
        assertThat(find(H1.class).exists()).isFalse();
        cue("back");
        assertThat(title()).isEqualTo("Results");
        cue("1");
        assertThat(find(Paragraph.class).withText(workshop.code()).exists()).isTrue();
        cue("home");
        assertThat(title()).isEqualTo("1 · Expectations");
        assertThat(find(Button.class).exists()).isFalse();
        assertThat(find(Anchor.class).exists()).isFalse();
    }

    @Test
    void theNextStepIsAnnouncedAndAtTheEndTheTrainerIsAsked() {
        Workshop workshop = running();
        open(workshop);
        click("2 min");
        assertThat(stage.of(workshop.id()).map(Coming::total)).contains(Duration.ofMinutes(2));
        assertThat(find(ComingPanel.class).single().getElement().getTextRecursively())
                .contains("Everybody sees that “2 · Objectives” begins in");
        stage.asks(workshop.id());
        open(workshop);
        click("Move…");
        assertThat(dialogText()).contains("Every screen in the room changes");
        confirm();
        assertThat(now(workshop).position()).isEqualTo(1);

        UI.getCurrent().navigate(Places.projector(workshop.id()));
        stage.announce(chen.id(), workshop.id(), Duration.ofMinutes(1), false);
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(find(ProjectedComing.class).single().getElement().getTextRecursively())
                .contains("Next step: Peer review");
    }

    private void cue(String what) {
        StageKeys ears = find(StageKeys.class).single();
        ComponentUtil.fireEvent(ears, new StageKeys.Pressed(ears, true, what));
    }

    @Test
    void theTrainerLooksIntoOneGroupAfterTheOther() {
        Workshop workshop = running();
        UI.getCurrent()
                .navigate(Places.lookIn(
                        workshop.id(), workshop.groups().getFirst().id()));
        BoardElement board = find(BoardElement.class).single();
        assertThat(board.getElement().getAttribute("mode")).isEqualTo("looking");
        click("Help visibly");
        assertThat(find(BoardElement.class).single().getElement().getAttribute("mode"))
                .isEqualTo("viewer");

        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText(workshop.groups().get(1).name())
                        .single()
                        .getHref());
        assertThat(find(BoardElement.class).single().getElement().getAttribute("group"))
                .isEqualTo(workshop.groups().get(1).id().toString());
        assertThat(find(BoardElement.class).single().getElement().getAttribute("mode"))
                .as("helping ends with the group that was helped")
                .isEqualTo("looking");
    }

    @Test
    void twoHalfEmptyGroupsBecomeOneAndCanBeSeparatedAgain() {
        Workshop workshop = running();
        joining.join(
                workshop.code(), "Li", Optional.of(workshop.groups().getFirst().id()), "::1");
        joining.join(
                workshop.code(), "Wang", Optional.of(workshop.groups().getLast().id()), "::1");
        open(workshop);
        press("More about Group 2");
        click("Merge into another group…");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Votes and scores stay behind"));
        click("Merge");
        assertThat(find(GroupTile.class).all()).hasSize(1);
        find(PeoplePanel.class).single().setOpened(true);
        assertThat(find(Span.class).withText("Group 2, merged into Group 1").exists())
                .isTrue();
        press("Open Group 2 again");
        assertThat(find(GroupTile.class).all()).hasSize(2);
    }

    @Test
    void someOfAGroupGoIntoANewOneAndARefusalIsSaidInTheDialog() {
        Workshop workshop = running();
        for (String name : List.of("Li", "Wang")) {
            joining.join(
                    workshop.code(),
                    name,
                    Optional.of(workshop.groups().getFirst().id()),
                    "::1");
        }
        open(workshop);
        press("More about Group 1");
        click("Split…");
        click("Make the new group");
        assertThat(find(Paragraph.class).withText("Choose at least one person.").exists())
                .isTrue();
        test(find(CheckboxGroup.class).single()).selectItem("Wang");
        click("Make the new group");
        assertThat(find(GroupTile.class).all()).hasSize(3);
    }

    @Test
    void anObserverFindsNothingToPress() {
        Workshop workshop = running();
        Trainer kim = trainers.add("kim");
        crews.join(kim.id(), workshop.id(), CrewRole.OBSERVER);
        trainers.signIn(kim);
        open(workshop);
        assertThat(title()).isEqualTo("Smart lamp");
        for (String press : List.of("Start timer", "+5", "Hand over the lead", "Take the lead", "Add a group")) {
            assertThat(find(Button.class).withText(press).exists()).as(press).isFalse();
        }
        assertThat(find(ArrivalMenu.class).exists()).isFalse();
        UI.getCurrent()
                .navigate(Places.lookIn(
                        workshop.id(), workshop.groups().getFirst().id()));
        assertThat(find(Button.class).withText("Help visibly").exists()).isFalse();
        UI.getCurrent().navigate(Places.roomCheck(workshop.id()));
        assertThat(find(Paragraph.class)
                        .withText("Observers look on and change nothing.")
                        .exists())
                .isTrue();
    }

    @Test
    void anotherTrainersWorkshopIsUnknown() {
        Workshop workshop = lobby();
        trainers.signIn("wang");
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));

        assertThat(title()).isEqualTo("That didn’t work");
        assertThat(find(Paragraph.class)
                        .withText("There is no such workshop among yours.")
                        .exists())
                .isTrue();
    }

    @Test
    void anAddressThatIsNoWorkshopLeadsToAPageInWords() {
        UI.getCurrent().navigate("workshops/not-a-workshop");

        assertThat(title()).isEqualTo("There is nothing here");
    }

    @Test
    void theTrainerMovesOneGroupOrAllFromBeatToBeat() {
        Workshop workshop = running();
        open(workshop);
        assertThat(find(BeatPanel.class).all())
                .as("the first step has no beats")
                .isEmpty();
        workshops.moveTo(chen.id(), workshop.id(), 1);
        open(workshop);
        assertThat(find(Span.class).withText("2 groups").exists()).isTrue();

        press("Group 1: on to “Share”");
        assertThat(beats(workshop)).containsExactly(1, 0);
        press("Group 1: back to “Silent”");
        assertThat(beats(workshop)).containsExactly(0, 0);

        press("All groups: Share");
        assertThat(beats(workshop)).containsExactly(1, 1);
        assertThat(find(BeatLine.class).all())
                .allSatisfy(line ->
                        assertThat(line.getElement().getTextRecursively()).startsWith("Share"));
    }

    @Test
    void whatABeatShowsForGoodIsAskedAboutFirst() {
        Workshop workshop = running();
        workshops.moveTo(chen.id(), workshop.id(), 1);
        workshops.inRound(workshop.groups().getFirst().id(), new OpenRound(Purpose.WRITE, true, 2, 1, 4));
        open(workshop);
        press("All groups: Share");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Private writing is shown to the group then, for good.");
        assertThat(beats(workshop)).containsExactly(0, 0);
        confirm();
        assertThat(beats(workshop)).containsExactly(1, 1);
    }

    @Test
    void theWallShowsTheBeatThatMostGroupsAreIn() {
        Workshop workshop = running();
        workshops.moveTo(chen.id(), workshop.id(), 1);
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(find(ProjectedBeat.class).single().getElement().getTextRecursively())
                .contains("Silent", "Share", "Everybody writes for themselves.");
        workshops.moveBeat(chen.id(), workshop.id(), Optional.empty(), Beat.SHARE);
        UI.getCurrent().navigate(Places.projector(workshop.id()));
        assertThat(find(ProjectedBeat.class).single().getElement().getTextRecursively())
                .contains("All cards are on the table");
    }

    @Test
    void oneGroupIsMovedAndTheMoveIsTakenBack() {
        Workshop workshop = running();
        open(workshop);
        assertThat(find(UndoBar.class).exists()).isFalse();
        click("On to 2 · Objectives");
        choose(MovingGroups.Who.CHOSEN);
        assertThat(dialogText()).contains("Choose at least one group.");
        test(find(MultiSelectComboBox.class).single()).selectItem("Group 2");
        assertThat(dialogText()).contains("The screens of 1 group change");
        confirm();
        assertThat(positions(workshop)).containsExactly(0, 1);
        assertThat(now(workshop).position()).isZero();
        assertThat(tile("Group 2")).contains("2 · Objectives");

        workshops.moveTo(chen.id(), workshop.id(), 1);
        open(workshop);
        click("Undo");
        assertThat(positions(workshop)).containsExactly(0, 1);
        assertThat(find(UndoBar.class).exists()).isFalse();
    }

    @Test
    void aTileSaysHowTheDraftIsWrittenOnceThereIsAnObjective() {
        Workshop workshop = running();
        Group first = workshop.groups().getFirst();
        writing.put(first.document(), new Mistakes(2, 3, 1, 2, Map.of()));
        writing.put(workshop.groups().get(1).document(), new Mistakes(0, 1, 1, 0, Map.of()));
        open(workshop);
        assertThat(tile("Group 1")).contains("Wording: 1 error, 2 warnings");
        assertThat(find(WritingLine.class).all())
                .filteredOn(WritingLine::isVisible)
                .extracting(line -> line.getElement().getAttribute("aria-label"))
                .containsExactly("Wording of Group 1: 1 error and 2 warnings in 2 objectives and 3 key results");

        writing.put(first.document(), new Mistakes(1, 0, 0, 0, Map.of()));
        open(workshop);
        assertThat(tile("Group 1")).contains("Wording: nothing found");
    }

    @Test
    void aGroupsDialogNamesItsTypicalMistakesAndCountsWhatItKeepsApart() {
        Workshop workshop = running();
        writing.put(
                workshop.groups().getFirst().document(),
                new Mistakes(2, 3, 1, 2, Map.of(RuleId.KR_OUTPUT, 2, RuleId.KR_TASK, 1), 1));
        open(workshop);
        press("More about Group 1");
        MistakeList mistakes = find(MistakeList.class).single();
        assertThat(mistakes.getElement().getTextRecursively())
                .containsSubsequence(
                        Advices.shipped().of(RuleId.KR_OUTPUT, Language.EN).name(),
                        "2 ×",
                        Advices.shipped().of(RuleId.KR_TASK, Language.EN).name(),
                        "1 ×",
                        "1 error is kept with a reason");
    }

    @Test
    void aGroupsDialogSaysWhatItSeesInItsOwnWork() {
        Workshop workshop = running();
        open(workshop);
        press("More about Group 1");
        assertThat(find(CheckList.class).all()).noneMatch(Component::isVisible);
        find(Dialog.class).single().close();

        workshops.moveTo(chen.id(), workshop.id(), 1);
        open(workshop);
        press("More about Group 1");
        assertThat(find(CheckList.class).single().getElement().getTextRecursively())
                .containsSubsequence("Objectives", "1 of 1 answered", "No:", "One clear line", "Nobody asked");
    }

    @Test
    void aGroupsOwnTimeAndStepAreSetFromItsTile() {
        Workshop workshop = running();
        open(workshop);
        press("More about Group 1");
        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Group 1");
        test(find(Button.class, dialog).withText("+3").single()).click();
        assertThat(now(workshop).groups())
                .extracting(Group::extra)
                .containsExactly(Duration.ofMinutes(3), Duration.ZERO);
        assertThat(tile("Group 1")).contains("+3 min");
    }

    @Test
    void theTrainerLetsGroupsGoByThemselves() {
        Workshop workshop = running();
        open(workshop);
        Checkbox own = find(Checkbox.class)
                .withCaption("Groups may go to the next or the last step by themselves")
                .single();
        test(own).click();
        assertThat(now(workshop).rules().ownPace()).isTrue();
        test(own).click();
        assertThat(now(workshop).rules().ownPace()).isFalse();
    }

    @Test
    void aPinnedGroupStandsFirst() {
        Workshop workshop = running();
        open(workshop);
        assertThat(tiles()).containsExactly("Group 1", "Group 2");
        press("Keep Group 2 at the front");
        assertThat(tiles()).containsExactly("Group 2", "Group 1");
        press("Don’t keep Group 2 at the front any longer");
        assertThat(tiles()).containsExactly("Group 1", "Group 2");
    }

    @Test
    void whoDoesNotLeadSeesEverythingAndTakesTheLeadWhenTheLeaderIsGone() {
        Workshop workshop = running();
        Trainer helper = trainers.add("wu");
        crews.join(helper.id(), workshop.id(), CrewRole.CO_TRAINER);
        trainers.signIn(helper);
        open(workshop);
        assertThat(find(LeadBar.class).single().getElement().getTextRecursively())
                .contains("chen leads.");
        assertThat(find(Button.class).withText("Close workshop").exists()).isFalse();
        assertThat(find(Button.class).withText("Start timer").exists()).isFalse();
        assertThat(find(Button.class).withText("Take the lead").exists()).isFalse();

        crews.leaderGone(workshop.id());
        open(workshop);
        click("Take the lead");
        assertThat(now(workshop).crew().leader()).isEqualTo(helper.id());
        assertThat(find(Button.class).withText("Start timer").exists()).isTrue();
    }

    @Test
    void theLeadIsHandedToACoTrainer() {
        Workshop workshop = running();
        Trainer helper = trainers.add("wu");
        crews.join(helper.id(), workshop.id(), CrewRole.CO_TRAINER);
        open(workshop);
        click("Hand over the lead");
        confirm();
        assertThat(now(workshop).crew().leader()).isEqualTo(helper.id());
        assertThat(find(Button.class).withText("Take the lead").exists())
                .as("the owner")
                .isTrue();
    }

    private void choose(MovingGroups.Who who) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<MovingGroups.Who> field = find(RadioButtonGroup.class).single();
        field.setValue(who);
    }

    private List<Integer> positions(Workshop workshop) {
        return now(workshop).groups().stream().map(Group::position).toList();
    }

    private String tile(String name) {
        return find(GroupTile.class).all().stream()
                .map(tile -> tile.getElement().getTextRecursively())
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tiles() {
        return find(GroupTile.class).all().stream()
                .map(tile -> tile.getElement().getAttribute("aria-label"))
                .toList();
    }

    private List<Integer> beats(Workshop workshop) {
        return now(workshop).groups().stream().map(group -> group.beat().at()).toList();
    }

    private void press(String label) {
        test(find(Button.class)
                        .withCondition(
                                button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
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
                        2,
                        4,
                        Language.EN,
                        "express"));
    }

    private Workshop running() {
        return workshops.start(chen.id(), lobby().id());
    }

    private Workshop now(Workshop workshop) {
        return workshops.byId(workshop.id()).orElseThrow();
    }

    private static void open(Workshop workshop) {
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private String dialogText() {
        return find(ConfirmDialog.class).single().getElement().getTextRecursively();
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
