package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.Tuning;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Seatings;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.Tailoring.Names;
import okrworkshop.workshops.VoteBudget;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must do for what a trainer decides before a workshop exists. */
abstract class SetupContract {
    private static final Tailoring OWN = new Tailoring(
            Names.HIDDEN,
            Names.HIDDEN,
            Optional.of(BeatsBy.FACILITATOR),
            Map.of("choose.rank", new VoteBudget(7, 4)),
            Map.of("review", List.of(5, 20)));

    private RoomServices rooms;

    abstract RoomServices open();

    @BeforeEach
    void begin() {
        rooms = open();
    }

    @AfterEach
    void end() {
        rooms.close();
    }

    @Test
    void everythingThatWasDecidedIsThereAfterARestart() {
        Arrangement wanted = new Arrangement(
                Optional.empty(),
                List.of(new GroupPlan(" Owls ", Optional.of(3)), new GroupPlan("", Optional.empty())),
                SeatingKind.LOT,
                List.of(),
                true,
                Map.of("expect", 25),
                OWN);
        Workshop made = create(3, wanted);
        rooms = rooms.restarted();
        Workshop found = now(made.id());

        assertThat(found).isEqualTo(made);
        assertThat(found.groups()).extracting(Group::name).containsExactly("Owls", "第2组", "第3组");
        assertThat(found.groups().stream().map(found::places).toList()).containsExactly(3, 4, 4);
        assertThat(found.rules().seating()).isEqualTo(SeatingKind.LOT);
        assertThat(found.rules().ownPace()).isTrue();
        assertThat(found.rules().tailoring()).isEqualTo(OWN);
        assertThat(found.template().steps().stream().map(found::minutes).toList())
                .containsExactly(25, 10, 10, 25);
        assertThat(found.timer().total()).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void theMethodIsReadWithItsDifferencesEverywhere() {
        Workshop made = create(1, Arrangement.USUAL.tailored(OWN));
        StepTemplate expect = made.template().steps().get(0);
        assertThat(((Lens.Columns) expect.lenses().get(1)).round())
                .hasValueSatisfying(round -> assertThat(round.anonymous()).isTrue());
        Lens.Score rank = (Lens.Score) made.template().steps().get(1).lenses().getFirst();
        assertThat(rank.votes()).isEqualTo(7);
        assertThat(rank.votesPerCard()).isEqualTo(4);
        assertThat(rank.voteRound().anonymous()).isTrue();
        assertThat(rank.voteRound().hidden()).isTrue();
        StepTemplate review = made.template().steps().get(3);
        assertThat(review.beats()).containsExactly(new StepBeat(Beat.SHARE, 5), new StepBeat(Beat.REVIEW, 20));
        assertThat(review.beatsBy()).isEqualTo(BeatsBy.FACILITATOR);
        assertThat(rooms.documents
                        .readWhole(made.groups().getFirst().document())
                        .rounds())
                .as("the first vote begins as the workshop wants it")
                .anySatisfy(round -> assertThat(round.anonymous()).isTrue());
    }

    @Test
    void aWorkshopFromBeforeHasFreeSeatingAndTheMethodAsItIs() {
        Workshop made = create(2, Arrangement.USUAL);
        rooms.get(JdbcClient.class)
                .sql("delete from workshop_setup where workshop = ?")
                .param(made.id().value())
                .update();
        rooms = rooms.restarted();
        assertThat(now(made.id())).isEqualTo(made);
        assertThat(now(made.id()).rules()).isEqualTo(Rules.TOGETHER);
        assertThat(join(made, "Ada").group()).isEqualTo(made.groups().getFirst().id());
        assertThat(seatings().expected(rooms.trainer, made.id())).isEmpty();
    }

    @Test
    void whatWasSetUpForGoodIsNotChangedOnTheWay() {
        Workshop made = create(2, Arrangement.USUAL.seated(SeatingKind.BALANCED).tailored(OWN));
        Workshop allowed = rooms.workshops().allow(rooms.trainer, made.id(), new Rules(true, Map.of("expect", 40)));
        assertThat(allowed.rules().ownPace()).isTrue();
        assertThat(allowed.rules().minutes()).containsEntry("expect", 40);
        assertThat(allowed.rules().seating()).isEqualTo(SeatingKind.BALANCED);
        assertThat(allowed.rules().tailoring()).isEqualTo(OWN);
        rooms = rooms.restarted();
        assertThat(now(made.id()).rules()).isEqualTo(allowed.rules());
    }

    @Test
    void wordsForTheHintsAreTheWorkshopsOwnAndTakeThePlaceOfThoseBefore() {
        Workshop made = create(2, Arrangement.USUAL);
        ExtraWords words = new ExtraWords(Map.of("buzz", Set.of("再造辉煌", "big bet"), "kpi", Set.of("星级")));
        rooms.workshops().word(rooms.trainer, made.id(), words);
        rooms = rooms.restarted();
        assertThat(now(made.id()).rules().words()).isEqualTo(words);
        assertThat(create(2, Arrangement.USUAL).rules().words()).isEqualTo(ExtraWords.none());

        ExtraWords fewer = new ExtraWords(Map.of("buzz", Set.of("big bet"), "kpi", Set.of()));
        rooms.workshops().word(rooms.trainer, made.id(), fewer);
        rooms.workshops().allow(rooms.trainer, made.id(), new Rules(true, Map.of()));
        rooms = rooms.restarted();
        assertThat(now(made.id()).rules().words()).isEqualTo(new ExtraWords(Map.of("buzz", Set.of("big bet"))));
        assertThat(now(made.id()).rules().ownPace()).isTrue();
    }

    @Test
    void aWorkshopLikeAnEarlierOneFindsItsWords() {
        Workshop earlier = create(2, Arrangement.USUAL);
        ExtraWords words = new ExtraWords(Map.of("hedge", Set.of("ramp up")));
        rooms.workshops().word(rooms.trainer, earlier.id(), words);
        Workshop later = create(2, Arrangement.USUAL.like(earlier.id()));
        rooms = rooms.restarted();
        assertThat(now(later.id()).rules().words()).isEqualTo(words);
    }

    @Test
    void theProfileOfTheHintsStaysOverARestartAndGoesAlongToAWorkshopLikeIt() {
        Workshop made = create(2, Arrangement.USUAL);
        assertThat(made.rules().profile()).isEqualTo(Profile.FEISHU);
        rooms.workshops().weigh(rooms.trainer, made.id(), Profile.STRICT);
        rooms.workshops().allow(rooms.trainer, made.id(), new Rules(true, Map.of()));
        rooms = rooms.restarted();
        assertThat(now(made.id()).rules().tuning()).isEqualTo(new Tuning(Profile.STRICT, ExtraWords.none()));
        Workshop later = create(2, Arrangement.USUAL.like(made.id()));
        rooms = rooms.restarted();
        assertThat(now(later.id()).rules().profile()).isEqualTo(Profile.STRICT);
        assertThat(Refusals.codeOf(() -> rooms.workshops().weigh(PersonId.random(), made.id(), Profile.SMART)))
                .isEqualTo("workshop.unknown");
    }

    @Test
    void strangersAndOtherListsOfWordsAreRefused() {
        Workshop made = create(2, Arrangement.USUAL);
        ExtraWords words = new ExtraWords(Map.of("buzz", Set.of("big bet")));
        assertThat(Refusals.codeOf(() -> rooms.workshops().word(PersonId.random(), made.id(), words)))
                .isEqualTo("workshop.unknown");
        ExtraWords closed = new ExtraWords(Map.of("buzz", Set.of("big bet"), "generic", Set.of("good")));
        assertThat(Refusals.codeOf(() -> rooms.workshops().word(rooms.trainer, made.id(), closed)))
                .isEqualTo("words.list");
        assertThat(now(made.id()).rules().words()).isEqualTo(ExtraWords.none());
    }

    @Test
    void peopleOfTheListFindTheirGroupsAndTheTrainerSeesWhoIsMissing() {
        Workshop made = create(2, listed());
        assertThat(join(made, "ada").group()).isEqualTo(group(made, 2));
        assertThat(join(made, "Stranger").group()).isEqualTo(group(made, 1));
        assertThat(Refusals.codeOf(() -> join(made, "王芳"))).isEqualTo("join.which-department");
        JoinedSeat fang = rooms.joining()
                .join(made.code(), new JoinWish("王 芳", Optional.empty(), List.of(), Optional.of("研发部")), "::1");
        assertThat(fang.seat().group()).isEqualTo(group(made, 2));
        rooms = rooms.restarted();
        assertThat(missing(made)).containsExactly("王芳");
        assertThat(Refusals.codeOf(() -> join(made, "Ada"))).isEqualTo("join.name-taken");

        rooms.get(Roster.class).remove(rooms.trainer, made.id(), fang.seat().person());
        assertThat(missing(made)).containsExactly("王芳", "王芳");
    }

    @Test
    void aListIsReplacedInTheLobbyAndWhoIsInIsFoundAgain() {
        Workshop made = create(2, listed());
        Seat ada = join(made, "Ada");
        Seat bo = join(made, "Bo");
        List<Expected> replaced = seatings()
                .replace(
                        rooms.trainer,
                        made.id(),
                        List.of(
                                new ListedPerson("Cy", "", 1, ""),
                                new ListedPerson("BO", "Sales", 2, "scribe"),
                                new ListedPerson("Ada", "", 1, "")));
        assertThat(replaced)
                .extracting(Expected::seat)
                .containsExactly(Optional.empty(), Optional.of(bo.person()), Optional.of(ada.person()));
        assertThat(rooms.seats().byPerson(ada.person()).orElseThrow().group())
                .as("nobody is moved")
                .isEqualTo(group(made, 2));
        assertThat(seatings().expected(rooms.trainer, made.id())).isEqualTo(replaced);
        assertThat(join(made, "cy").group()).isEqualTo(group(made, 1));

        assertThat(replacing(made, List.of())).isEqualTo("roster.empty");
        assertThat(replacing(made, List.of(new ListedPerson("Di", "", 3, "")))).isEqualTo("group.unknown");
        rooms.workshops().start(rooms.trainer, made.id());
        assertThat(replacing(made, List.of(new ListedPerson("Di", "", 1, "")))).isEqualTo("roster.not-lobby");
        assertThat(join(made, "Late").group())
                .as("late arrivals come in as before")
                .isNotNull();
    }

    @Test
    void onlyTheCrewSeesTheListAndObserversChangeNothing() {
        Workshop made = create(2, listed());
        PersonId guest = PersonId.random();
        rooms.get(Crews.class).join(guest, made.id(), CrewRole.OBSERVER);
        assertThat(seatings().expected(guest, made.id())).hasSize(3);
        List<ListedPerson> other = List.of(new ListedPerson("Di", "", 1, ""));
        assertThat(Refusals.codeOf(() -> seatings().replace(guest, made.id(), other)))
                .isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> seatings().expected(PersonId.random(), made.id())))
                .isEqualTo("workshop.unknown");
        Workshop free = create(2, Arrangement.USUAL);
        assertThat(replacing(free, other)).isEqualTo("roster.not-used");
    }

    @Test
    void theListOutlivesARehearsal() {
        Workshop made = create(2, listed());
        rooms.get(Rehearsals.class).begin(rooms.trainer, made.id());
        join(made, "Ada");
        assertThat(missing(made)).hasSize(2);
        rooms.get(Rehearsals.class).reset(rooms.trainer, made.id());
        assertThat(missing(made)).containsExactly("Ada", "王芳", "王芳");
        assertThat(join(made, "Ada").group()).isEqualTo(group(made, 2));
    }

    @Test
    void lotsAreDrawnAgainInTheLobbyByWhoeverLeads() {
        Workshop made = create(3, Arrangement.USUAL.seated(SeatingKind.LOT));
        IntStream.range(0, 9).forEach(person -> join(made, "P" + person));
        assertThat(perGroup(made)).containsOnly(3L);
        int moved = 0;
        for (int draw = 0; draw < 20 && moved == 0; draw++) {
            moved = seatings().drawAgain(rooms.trainer, made.id());
        }
        assertThat(moved).isPositive();
        assertThat(perGroup(made)).containsOnly(3L);
        assertThat(rooms.broadcaster.reconnected()).isNotEmpty();
        PersonId helper = PersonId.random();
        rooms.get(Crews.class).join(helper, made.id(), CrewRole.CO_TRAINER);
        assertThat(Refusals.codeOf(() -> seatings().drawAgain(helper, made.id())))
                .isEqualTo("crew.not-leading");
        rooms.workshops().start(rooms.trainer, made.id());
        assertThat(Refusals.codeOf(() -> seatings().drawAgain(rooms.trainer, made.id())))
                .isEqualTo("lot.not-lobby");
        Workshop free = create(1, Arrangement.USUAL);
        assertThat(Refusals.codeOf(() -> seatings().drawAgain(rooms.trainer, free.id())))
                .isEqualTo("lot.not-used");
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingExists() {
        assertThat(refused(Arrangement.USUAL.lasting(Map.of("lunch", 30)))).isEqualTo("step.unknown");
        assertThat(refused(Arrangement.USUAL.lasting(Map.of("expect", 0)))).isEqualTo("workshop.minutes");
        assertThat(refused(Arrangement.USUAL.lasting(Map.of("expect", 1441)))).isEqualTo("workshop.minutes");
        assertThat(refused(beats("review", List.of(5)))).isEqualTo("beat.unknown");
        assertThat(refused(beats("expect", List.of()))).isEqualTo("beat.unknown");
        assertThat(refused(beats("review", List.of(0, 5)))).isEqualTo("workshop.minutes");
        assertThat(refused(beats("review", List.of(1440, 5)))).isEqualTo("workshop.minutes");
        assertThat(refused(budget("choose.nothing", 3, 1))).isEqualTo("ballot.unknown");
        assertThat(refused(budget("choose.rank", 51, 1))).isEqualTo("workshop.budget");
        assertThat(refused(budget("choose.rank", 3, 4))).isEqualTo("workshop.budget");
        assertThat(refused(groups("Owls", " owls"))).isEqualTo("workshop.group-twice");
        assertThat(refused(groups("A", "B", "C"))).isEqualTo("workshop.groups");
        assertThat(refused(groups("x".repeat(41)))).isEqualTo("name.too-long");
        assertThat(refused(Arrangement.USUAL.named(List.of(new GroupPlan("", Optional.of(1))))))
                .isEqualTo("workshop.group-size");
        assertThat(refused(Arrangement.USUAL.expecting(List.of()))).isEqualTo("roster.empty");
        assertThat(refused(Arrangement.USUAL.expecting(
                        List.of(new ListedPerson("Ada", "R", 1, ""), new ListedPerson("ADA", "r", 2, "")))))
                .isEqualTo("roster.twice");
        assertThat(refused(Arrangement.USUAL.expecting(IntStream.rangeClosed(0, 1_000)
                        .mapToObj(number -> new ListedPerson("P" + number, "", 0, ""))
                        .toList())))
                .isEqualTo("roster.too-long");
        assertThat(refused(Arrangement.USUAL.like(WorkshopId.random()))).isEqualTo("workshop.unknown");
        assertThat(rooms.workshops().of(rooms.trainer)).isEmpty();
    }

    @Test
    void aWorkshopLikeAnotherOneTakesItsVersionOfTheMethodWithoutItsDifferences() {
        Workshop first = create(1, Arrangement.USUAL.tailored(OWN));
        Workshop second = create(1, Arrangement.USUAL.like(first.id()));
        assertThat(second.rules().tailoring()).isEqualTo(Tailoring.NONE);
        assertThat(((Lens.Score) second.template().steps().get(1).lenses().getFirst()).votes())
                .isEqualTo(3);
    }

    private Arrangement listed() {
        return Arrangement.USUAL.expecting(List.of(
                new ListedPerson("Ada", "", 2, "lead"),
                new ListedPerson("王芳", "销售部", 1, ""),
                new ListedPerson(" 王　芳", "研发部", 2, "")));
    }

    private Workshop create(int groups, Arrangement arrangement) {
        return rooms.workshops()
                .create(rooms.trainer, RoomServices.plan(groups, 4).arranged(arrangement));
    }

    private String refused(Arrangement arrangement) {
        return Refusals.codeOf(() -> create(2, arrangement));
    }

    private String replacing(Workshop workshop, List<ListedPerson> people) {
        return Refusals.codeOf(() -> seatings().replace(rooms.trainer, workshop.id(), people));
    }

    private static Arrangement beats(String step, List<Integer> parts) {
        return Arrangement.USUAL.tailored(
                new Tailoring(Names.PLANNED, Names.PLANNED, Optional.empty(), Map.of(), Map.of(step, parts)));
    }

    private static Arrangement budget(String ballot, int points, int perCard) {
        return Arrangement.USUAL.tailored(new Tailoring(
                Names.PLANNED,
                Names.PLANNED,
                Optional.empty(),
                Map.of(ballot, new VoteBudget(points, perCard)),
                Map.of()));
    }

    private static Arrangement groups(String... names) {
        return Arrangement.USUAL.named(List.of(names).stream()
                .map(name -> new GroupPlan(name, Optional.empty()))
                .toList());
    }

    private Seat join(Workshop workshop, String name) {
        return rooms.joining()
                .join(workshop.code(), name, Optional.empty(), "::1")
                .seat();
    }

    private List<String> missing(Workshop workshop) {
        return seatings().expected(rooms.trainer, workshop.id()).stream()
                .filter(each -> each.seat().isEmpty())
                .map(each -> each.person().name())
                .toList();
    }

    private List<Long> perGroup(Workshop workshop) {
        return workshop.groups().stream()
                .map(group -> (long) rooms.seats().count(workshop.id(), group.id()))
                .toList();
    }

    private static GroupId group(Workshop workshop, int number) {
        return workshop.groups().get(number - 1).id();
    }

    private Workshop now(WorkshopId id) {
        return rooms.workshops().byId(id).orElseThrow();
    }

    private Seatings seatings() {
        return rooms.get(Seatings.class);
    }
}
