package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.BeatsBy;
import okrworkshop.testing.MemorySeatings;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Tailoring.Names;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The set-up page, duplicating, and what the cockpit says about lists and lots. */
@SpringBootTest(classes = Pages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class SetupPageTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemorySeatings seatings;

    @Autowired
    private Joining joining;

    private Trainer chen;

    @BeforeEach
    void chenIsSignedIn() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        seatings.clear();
        chen = trainers.signIn("chen");
    }

    @Test
    void everySectionSaysInOneLineWhatIsChosen() {
        navigate(CreateWorkshopView.class);

        assertThat(said("method")).isEqualTo("OKR co-creation, version 1 · English");
        assertThat(said("goal")).contains("2027").endsWith("no goal pasted yet");
        assertThat(said("time")).isEqualTo("2 hours, express · 30 min, 3 steps");
        assertThat(said("groups")).isEqualTo("4 groups of at most 6");
        assertThat(said("seating")).isEqualTo("Free choice");
        assertThat(said("rules")).isEqualTo("As the method says");
        assertThat(find(PlanSection.class).all())
                .allSatisfy(section -> assertThat(section.isOpened()).isFalse());
    }

    @Test
    void theDefaultsDecideNothingBesideThePlan() {
        navigate(CreateWorkshopView.class);
        create();

        assertThat(plan().arrangement()).isEqualTo(Arrangement.USUAL);
    }

    @Test
    void aWorkshopThatIsOverLeadsToANewCycleFromHere() {
        navigate(CreateWorkshopView.class);
        assertThat(find(Select.class)
                        .withCondition(each -> "Or begin the next cycle of an earlier workshop".equals(each.getLabel()))
                        .exists())
                .isFalse();
        create();
        Workshop over = workshops.of(chen.id()).getFirst();
        workshops.start(chen.id(), over.id());
        workshops.close(chen.id(), over.id());
        navigate(CreateWorkshopView.class);

        choose("Or begin the next cycle of an earlier workshop", over.title());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(Places.laterMeeting(over.id()) + "?cycle");
    }

    @Test
    void whoOnlyObservedAWorkshopBeginsNoCycleOfItsGroups() {
        navigate(CreateWorkshopView.class);
        create();
        Workshop over = workshops.of(chen.id()).getFirst();
        workshops.start(chen.id(), over.id());
        workshops.close(chen.id(), over.id());
        PersonId other = PersonId.random();
        workshops.crew(over.id(), new Crew(other, other, Map.of(chen.id(), CrewRole.OBSERVER)));

        navigate(CreateWorkshopView.class);

        assertThat(workshops.of(chen.id())).hasSize(1);
        assertThat(find(Select.class)
                        .withCondition(each -> "Or begin the next cycle of an earlier workshop".equals(each.getLabel()))
                        .exists())
                .isFalse();
    }

    @Test
    void aStepAndItsBeatsHaveTheMinutesThatAreTyped() {
        navigate(CreateWorkshopView.class);
        type("1 · Expectations", 25);
        type("Silent", 12);
        assertThat(number("2 · Objectives").getValue())
                .as("beats make the step")
                .isEqualTo(16);
        assertThat(said("time")).isEqualTo("Own lengths · 51 min, 3 steps");
        create();

        assertThat(plan().arrangement().minutes()).isEqualTo(Map.of("expectations", 25, "objectives", 16));
        assertThat(plan().arrangement().tailoring().beats()).isEqualTo(Map.of("objectives", List.of(12, 4)));
    }

    @Test
    void theTimeThereIsIsComparedAndFitted() {
        navigate(CreateWorkshopView.class);
        type("Time you have (minutes)", 20);
        assertThat(total()).isEqualTo("All steps together: 30 min. 10 min more than you have.");
        click("Fit the steps to it");
        assertThat(total()).isEqualTo("All steps together: 20 min. That fits.");
        assertThat(number("Silent").getValue() + number("Share").getValue())
                .isEqualTo(number("2 · Objectives").getValue());
        create();
        assertThat(plan().arrangement().minutes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(20);
        assertThat(plan().arrangement().tailoring().beats()).isEmpty();
    }

    @Test
    void aLengthThatNoStepHasOpensItsSectionAndSaysSo() {
        navigate(CreateWorkshopView.class);
        type("1 · Expectations", 1441);
        create();

        assertThat(number("1 · Expectations").getErrorMessage()).isEqualTo("A step has 1 to 1440 minutes.");
        assertThat(section("time").isOpened()).isTrue();
        assertThat(workshops.plans()).isEmpty();
        type("1 · Expectations", 5);
        create();
        assertThat(workshops.plans()).hasSize(1);
    }

    @Test
    void groupsGetTheirNamesAndLimits() {
        navigate(CreateWorkshopView.class);
        test(area("Names of the groups")).setValue(" Owls \n\nFoxes\nHares\n");
        click("Take these names");
        find(IntegerField.class).withLabel("At most").all().get(1).setValue(3);
        test(find(TextField.class).withLabel("Name of group 3").single()).setValue("");
        assertThat(said("groups")).isEqualTo("3 groups of at most 6: Owls, Foxes, Group 3 …");
        create();

        assertThat(plan().groups()).isEqualTo(3);
        assertThat(plan().arrangement().groups())
                .containsExactly(
                        new GroupPlan("Owls", Optional.empty()),
                        new GroupPlan("Foxes", Optional.of(3)),
                        new GroupPlan("", Optional.empty()));
    }

    @Test
    void fewerGroupsForgetNoNamesUntilTheWorkshopIsMade() {
        navigate(CreateWorkshopView.class);
        test(find(TextField.class).withLabel("Name of group 4").single()).setValue("Owls");
        type("Groups", 2);
        assertThat(find(TextField.class).withLabel("Name of group 4").exists()).isFalse();
        type("Groups", 4);
        assertThat(find(TextField.class).withLabel("Name of group 4").single().getValue())
                .isEqualTo("Owls");
    }

    @Test
    void seatingIsChosenInWords() {
        navigate(CreateWorkshopView.class);
        for (SeatingKind kind : List.of(SeatingKind.BALANCED, SeatingKind.LOT)) {
            seat(kind);
            create();
            assertThat(plan().arrangement().seating()).isEqualTo(kind);
            assertThat(plan().arrangement().roster()).isEmpty();
            navigate(CreateWorkshopView.class);
        }
    }

    @Test
    void aListBringsItsGroupsAlongAndIsShownBeforeItIsTaken() {
        navigate(CreateWorkshopView.class);
        seat(SeatingKind.ROSTER);
        paste("姓名\t部门\t小组\t角色\n王芳\t销售部\tOwls\t组长\n李　雷\t研发部\tFoxes\t");
        assertThat(said("groups")).isEqualTo("2 groups of at most 6: Owls, Foxes …");
        assertThat(said("seating")).isEqualTo("By your list · 2 people");
        assertThat(preview()).contains("王芳", "销售部", "Owls", "组长", "李雷", "Foxes");
        create();

        assertThat(plan().groups()).isEqualTo(2);
        assertThat(plan().arrangement().roster())
                .containsExactly(new ListedPerson("王芳", "销售部", 1, "组长"), new ListedPerson("李雷", "研发部", 2, ""));
    }

    @Test
    void aListThatOnlyCountsItsGroupsMakesThatMany() {
        navigate(CreateWorkshopView.class);
        seat(SeatingKind.ROSTER);
        paste("Ada,R,6\nBo,R,第2组");
        create();
        assertThat(plan().groups()).isEqualTo(6);
        assertThat(plan().arrangement().groups()).isEmpty();
        assertThat(plan().arrangement().roster())
                .extracting(ListedPerson::group)
                .containsExactly(6, 2);
    }

    @Test
    void groupsThatTheTrainerHasNamedAreNotThrownAway() {
        navigate(CreateWorkshopView.class);
        test(find(TextField.class).withLabel("Name of group 1").single()).setValue("Owls");
        seat(SeatingKind.ROSTER);
        paste("Ada,R,Owls\nBo,R,Foxes");
        assertThat(find(TextField.class).withLabel("Name of group 1").single().getValue())
                .isEqualTo("Owls");
        assertThat(preview()).contains("Foxes? → smallest group");
        click("Use the groups of the list (2)");
        assertThat(said("groups")).isEqualTo("2 groups of at most 6: Owls, Foxes …");
        assertThat(preview()).doesNotContain("smallest");
    }

    @Test
    void linesThatCannotBeTakenAreNamedAndLeftOutWhenAsked() {
        navigate(CreateWorkshopView.class);
        seat(SeatingKind.ROSTER);
        create();
        assertThat(area("List of people").getErrorMessage()).startsWith("Nobody is on the list yet");

        paste("name,department\nAda,R\nada,R\nBo,S");
        assertThat(preview()).contains("The same name and department as in line 2.");
        create();
        assertThat(area("List of people").getErrorMessage()).isEqualTo("One line has to be mended or left out.");
        assertThat(section("seating").isOpened()).isTrue();
        assertThat(workshops.plans()).isEmpty();

        click("Leave out what can’t be taken");
        assertThat(area("List of people").getValue()).isEqualTo("name,department\nAda,R\nBo,S");
        create();
        assertThat(plan().arrangement().roster()).extracting(ListedPerson::name).containsExactly("Ada", "Bo");
    }

    @Test
    void rulesOfTheWorkshopDifferFromTheMethod() {
        navigate(CreateWorkshopView.class);
        choose("Names on sticky notes", "Nobody learns who wrote a note");
        choose("Who moves a group from beat to beat", "The groups themselves, and you");
        test(find(Checkbox.class)
                        .withLabel("Groups may go to the next or previous step by themselves")
                        .single())
                .click();
        assertThat(said("rules")).isEqualTo("notes without names · groups move their beats · groups at their own pace");
        create();

        assertThat(plan().arrangement().ownPace()).isTrue();
        assertThat(plan().arrangement().tailoring().cards()).isEqualTo(Names.HIDDEN);
        assertThat(plan().arrangement().tailoring().beatsBy()).contains(BeatsBy.GROUP);
    }

    @Test
    void aDuplicateHasEverythingButPeopleAndWords() {
        navigate(CreateWorkshopView.class);
        test(find(TextField.class).withLabel("Title").single()).setValue("First class");
        type("1 · Expectations", 25);
        type("Silent", 12);
        seat(SeatingKind.ROSTER);
        paste("Ada,R,Owls\nBo,S,Foxes");
        choose("Names on sticky notes", "Notes show who wrote them");
        create();
        Workshop first = workshops.of(chen.id()).getFirst();
        seatings.expect(first.id(), workshops.plans().getFirst().arrangement().roster());
        joining.join(first.code(), "Ada", Optional.empty(), "10.0.0.1");

        UI.getCurrent().navigate(WorkshopsView.class);
        again(first);
        assertThat(find(H1.class).single().getText()).isEqualTo("New workshop like an earlier one");
        assertThat(said("seating")).isEqualTo("By your list · nobody on it yet");
        create();
        assertThat(workshops.plans()).as("the list is asked for").hasSize(1);
        test(find(Checkbox.class)
                        .withLabel("Take the list of names along (2 people)")
                        .single())
                .click();
        create();

        WorkshopPlan before = workshops.plans().get(0);
        assertThat(workshops.plans().get(1)).isEqualTo(before);
        Workshop second = workshops.of(chen.id()).getFirst();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.groups()).extracting(Group::name).containsExactly("Owls", "Foxes");
        assertThat(seats.of(second.id())).isEmpty();
    }

    @Test
    void nobodyDuplicatesTheWorkshopOfSomebodyElse() {
        navigate(CreateWorkshopView.class);
        create();
        Workshop first = workshops.of(chen.id()).getFirst();
        trainers.signIn("wang");
        try {
            again(first);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo("workshop.unknown");
        }
        assertThat(find(PlanForm.class).exists()).isFalse();
    }

    @Test
    void theCockpitSaysWhoOfTheListIsMissingAndTakesAnotherListInTheLobby() {
        navigate(CreateWorkshopView.class); // the page that the test opens with still lists what the one before made
        Workshop workshop = listed();
        joining.join(workshop.code(), "Ada", Optional.empty(), "10.0.0.1");
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));

        assertThat(panel().getElement().getTextRecursively())
                .contains("Bo")
                .contains("Group 2 · Sales · scribe")
                .doesNotContain("Ada");
        assertThat(panel().getSummaryText()).isEqualTo("Your list: 1 of 2 are here");
        click("Change the list…");
        assertThat(area("List of people").getValue()).contains("Bo\tSales\tGroup 2\tscribe");
        paste(area("List of people").getValue() + "\nCy\t\t第1组");
        click("Take this list");
        assertThat(seatings.expected(chen.id(), workshop.id()))
                .extracting(Expected::person)
                .contains(new ListedPerson("Cy", "", 1, ""));
        assertThat(panel().getSummaryText()).isEqualTo("Your list: 1 of 3 are here");

        workshops.start(chen.id(), workshop.id());
        UI.getCurrent().navigate(WorkshopsView.class);
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        assertThat(find(Button.class).withText("Change the list…").exists()).isFalse();
    }

    @Test
    void lotsAreDrawnAgainOnlyAfterAQuestion() {
        Workshop workshop = made(Arrangement.USUAL.seated(SeatingKind.LOT));
        joining.join(workshop.code(), "Ada", Optional.empty(), "10.0.0.1");
        UI.getCurrent().navigate(Places.cockpit(workshop.id()));
        click("Draw again");
        assertThat(seatings.draws()).isZero();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(seatings.draws()).isOne();
    }

    @Test
    void thePageSpeaksChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        navigate(CreateWorkshopView.class);
        assertThat(said("groups")).isEqualTo("4 组，每组最多 6 人");
        assertThat(said("time")).isEqualTo("两小时速成 · 30 分钟，共 3 步");
        assertThat(find(TextField.class).withLabel("第 1 组名称").single().getPlaceholder())
                .isEqualTo("第1组");
    }

    private Workshop listed() {
        Workshop workshop = made(Arrangement.USUAL.expecting(
                List.of(new ListedPerson("Ada", "R", 1, ""), new ListedPerson("Bo", "Sales", 2, "scribe"))));
        seatings.expect(workshop.id(), workshops.plans().getLast().arrangement().roster());
        return workshop;
    }

    private Workshop made(Arrangement arrangement) {
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
                        .arranged(arrangement));
    }

    private static void again(Workshop workshop) {
        assertThat(Places.again(workshop.id())).isEqualTo(Places.NEW + "?like=" + workshop.id());
        UI.getCurrent()
                .navigate(Places.NEW, QueryParameters.of("like", workshop.id().toString()));
    }

    private SeatingPanel panel() {
        return find(SeatingPanel.class).single();
    }

    private void create() {
        click("Create workshop");
    }

    private WorkshopPlan plan() {
        return workshops.plans().getLast();
    }

    private PlanSection section(String name) {
        return find(PlanSection.class)
                .withCondition(section -> section.hasClassName("okr-plan-" + name))
                .single();
    }

    private String said(String name) {
        return section(name).said();
    }

    private String total() {
        return find(Paragraph.class)
                .withCondition(line -> line.hasClassName("okr-plan-total"))
                .single()
                .getText();
    }

    private String preview() {
        return find(RosterTable.class).single().getElement().getTextRecursively();
    }

    private void seat(SeatingKind kind) {
        radios().setValue(kind);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<SeatingKind> radios() {
        return find(RadioButtonGroup.class)
                .withCondition(group -> group.hasClassName("okr-seating-kinds"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String choice) {
        Select<Object> select = find(Select.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
        Object item = select.getListDataView()
                .getItems()
                .filter(each -> select.getItemLabelGenerator().apply(each).equals(choice))
                .findFirst()
                .orElseThrow();
        select.setValue(item);
    }

    private void paste(String text) {
        test(area("List of people")).setValue(text);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    /** As a person does, not as a program: fields that follow others don't listen to programs. */
    private void type(String label, int value) {
        test(number(label)).setValue(value);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
