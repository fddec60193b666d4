package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.people.Seat;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SmallTemplate;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;

/** Who comes into which group: three groups of four, the third of two. */
class SeatingTest {
    private final List<Group> groups = List.of(group(1), group(2), group(3));
    private final List<Seat> taken = new ArrayList<>();
    private final List<Expected> list = new ArrayList<>();

    @Test
    void whereSeatingIsFreeAWishCountsUpToTheGroupsOwnLimit() {
        assertThat(place(SeatingKind.FREE, "Ada", 3)).isEqualTo(3);
        sit("Bo", 3);
        sit("Cy", 3);
        assertThat(refusal(SeatingKind.FREE, "Di", 3)).isEqualTo("join.group-full");
        assertThat(place(SeatingKind.FREE, "Di", 0)).isEqualTo(1);
    }

    @Test
    void evenlyMeansTheSmallestGroupWhateverIsWished() {
        sit("Ada", 1);
        sit("Bo", 2);
        assertThat(place(SeatingKind.BALANCED, "Cy", 1)).isEqualTo(3);
    }

    @Test
    void lotsFallEvenlyAndNotAlwaysInTheSameOrder() {
        Set<List<Integer>> orders = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            taken.clear();
            List<Integer> order = new ArrayList<>();
            var lots = new Random(seed);
            for (int person = 0; person < 10; person++) {
                int group = number(seating(SeatingKind.LOT, lots)
                        .place(wish("P" + person, 1))
                        .group());
                order.add(group);
                sit("P" + person, group);
            }
            assertThat(counts()).isEqualTo(Map.of(1, 4L, 2, 4L, 3, 2L));
            assertThat(order.subList(0, 3)).containsExactlyInAnyOrder(1, 2, 3);
            orders.add(order.subList(0, 3));
        }
        assertThat(orders).hasSize(6);
        assertThat(refusal(SeatingKind.LOT, "Late", 0)).isEqualTo("join.full");
    }

    @Test
    void lotsAvoidNamesakesInOneGroup() {
        sit("Ada", 1);
        sit("Bo", 2);
        sit("Cy", 3);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(number(seating(SeatingKind.LOT, new Random(seed))
                            .place(wish("ada", 0))
                            .group()))
                    .isNotEqualTo(1);
        }
    }

    @Test
    void lotsAreDrawnAgainForEverybodyAtOnce() {
        for (int person = 0; person < 9; person++) {
            sit("P" + person, person % 2 + 1);
        }
        sit("P0", 3);
        Set<Map<PersonId, GroupId>> draws = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            Map<PersonId, GroupId> dealt = Lots.deal(workshop(SeatingKind.LOT), taken, new Random(seed));
            draws.add(dealt);
            assertThat(dealt).hasSize(10);
            Map<GroupId, Long> sizes =
                    dealt.values().stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
            assertThat(sizes.get(groups.get(2).id())).isEqualTo(2L);
            List<GroupId> namesakes = taken.stream()
                    .filter(seat -> seat.name().equals("P0"))
                    .map(seat -> dealt.get(seat.person()))
                    .toList();
            assertThat(namesakes).doesNotHaveDuplicates();
        }
        assertThat(draws).hasSizeGreaterThan(10);
    }

    @Test
    void nobodyIsDrawnIntoAGroupThatWasMerged() {
        for (int person = 0; person < 6; person++) {
            sit("P" + person, person % 2 + 1);
        }
        Group merged = groups.get(2).merged(groups.getFirst().id());
        Workshop workshop = States.with(workshop(SeatingKind.LOT), List.of(groups.getFirst(), groups.get(1), merged));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Lots.deal(workshop, taken, new Random(seed))).doesNotContainValue(merged.id());
        }
    }

    @Test
    void aDrawOfMorePeopleThanPlacesLeavesNobodyOut() {
        for (int person = 0; person < 14; person++) {
            sit("P" + person, 1);
        }
        assertThat(Lots.deal(workshop(SeatingKind.LOT), taken, new Random(1))).hasSize(14);
    }

    @Test
    void whoIsOnTheListComesIntoTheirGroupHoweverTheyWriteTheirName() {
        expect("李雷", "研发部", 2);
        expect("Ada Lovelace", "", 3);
        for (String typed : List.of("李雷", "李 雷", "李\u3000雷")) {
            assertThat(roster(typed).group()).isEqualTo(groups.get(1));
            assertThat(roster(typed).name()).isEqualTo("李雷");
        }
        for (String typed : List.of("ada lovelace", "ＡＤＡ  Lovelace", "Ada LOVELACE")) {
            assertThat(roster(typed)).satisfies(place -> {
                assertThat(place.group()).isEqualTo(groups.get(2));
                assertThat(place.name()).isEqualTo("Ada Lovelace");
                assertThat(place.line()).hasValue(1);
            });
        }
        assertThat(roster("Ada").line()).as("half a name is another one").isEmpty();
    }

    @Test
    void theListFillsAGroupBeyondItsLimit() {
        expect("Ada", "", 3);
        sit("Bo", 3);
        sit("Cy", 3);
        assertThat(roster("Ada").group()).isEqualTo(groups.get(2));
    }

    @Test
    void whoIsNotOnTheListGoesWhereThePlacesOfOthersStayFree() {
        expect("Ada", "", 1);
        expect("Bo", "", 1);
        expect("Cy", "", 2);
        expect("Di", "", 3);
        expect("Ed", "", 3);
        assertThat(number(roster("Late").group())).isEqualTo(2);
        sit("Late", 2);
        sit("Later", 2);
        assertThat(number(roster("Latest").group())).isEqualTo(1);
    }

    @Test
    void whenAllPlacesAreKeptForOthersALateComerStillGetsOne() {
        for (int person = 0; person < 10; person++) {
            expect("P" + person, "", person < 4 ? 1 : person < 8 ? 2 : 3);
        }
        assertThat(roster("Late").line()).isEmpty();
        for (int person = 0; person < 10; person++) {
            sit("X" + person, person < 4 ? 1 : person < 8 ? 2 : 3);
        }
        assertThat(refusal(SeatingKind.ROSTER, "Late", 0)).isEqualTo("join.full");
        assertThat(roster("P3").group()).as("who is expected always gets in").isEqualTo(groups.getFirst());
    }

    @Test
    void aPersonWithoutAGroupOnTheListGoesToTheSmallest() {
        expect("Ada", "", 0);
        expect("Bo", "", 9);
        sit("Cy", 1);
        sit("Di", 2);
        assertThat(number(roster("Ada").group())).isEqualTo(3);
        assertThat(roster("Bo").line()).hasValue(1);
    }

    @Test
    void ofSeveralPeopleWithOneNameTheDepartmentTells() {
        expect("王芳", "销售部", 1);
        expect("王芳", "研发部", 2);
        expect("王芳", "", 3);
        assertThat(Refusals.of(() -> roster("王芳")).arguments()).containsExactly("", "研发部", "销售部");
        assertThat(number(rosterOf("王芳", "研发部").group())).isEqualTo(2);
        assertThat(number(rosterOf("王芳", " 销售部").group())).isEqualTo(1);
        assertThat(number(rosterOf("王芳", "").group())).isEqualTo(3);
        assertThat(Refusals.codeOf(() -> rosterOf("王芳", "财务部"))).isEqualTo("join.which-department");
    }

    @Test
    void whoIsHereAlreadyIsNotAskedFor() {
        expect("王芳", "销售部", 1);
        expect("王芳", "研发部", 1);
        seat(0, sit("王芳", 1));
        Seating.Place second = roster("王芳");
        assertThat(second.line()).hasValue(1);
        assertThat(second.name()).as("one group, one name").isEqualTo("王芳 (研发部)");
        seat(1, sit("王芳 (研发部)", 1));
        assertThat(Refusals.of(() -> roster("王芳")).code()).isEqualTo("join.name-taken");
        assertThat(roster("王芳 2").line()).isEmpty();
    }

    @Test
    void thePlaceOfSomebodyWhoWasTakenOutIsFreeAgain() {
        expect("Ada", "", 2);
        seat(0, PersonId.random());
        assertThat(roster("Ada").line()).hasValue(0);
    }

    private Seating.Place roster(String name) {
        return seating(SeatingKind.ROSTER, new Random(1)).place(wish(name, 0));
    }

    private Seating.Place rosterOf(String name, String department) {
        return seating(SeatingKind.ROSTER, new Random(1))
                .place(new JoinWish(name, Optional.empty(), List.of(), Optional.of(department)));
    }

    private int place(SeatingKind kind, String name, int wished) {
        return number(seating(kind, new Random(1)).place(wish(name, wished)).group());
    }

    private String refusal(SeatingKind kind, String name, int wished) {
        return Refusals.codeOf(() -> place(kind, name, wished));
    }

    private JoinWish wish(String name, int group) {
        return new JoinWish(
                name,
                group == 0
                        ? Optional.empty()
                        : Optional.of(groups.get(group - 1).id()),
                List.of(),
                Optional.empty());
    }

    private Seating seating(SeatingKind kind, Random lots) {
        return new Seating(workshop(kind), taken, list, lots);
    }

    private void expect(String name, String department, int group) {
        list.add(new Expected(new ListedPerson(name, department, group, ""), Optional.empty()));
    }

    private void seat(int line, PersonId person) {
        list.set(line, new Expected(list.get(line).person(), Optional.of(person)));
    }

    private PersonId sit(String name, int group) {
        var seat = new Seat(
                PersonId.random(), WorkshopId.random(), groups.get(group - 1).id(), name, Instant.EPOCH);
        taken.add(seat);
        return seat.person();
    }

    private Map<Integer, Long> counts() {
        Map<Integer, Long> counts = new HashMap<>();
        for (Group group : groups) {
            counts.put(
                    group.number(),
                    taken.stream()
                            .filter(seat -> seat.group().equals(group.id()))
                            .count());
        }
        return counts;
    }

    private static int number(Group group) {
        return group.number();
    }

    private static Group group(int number) {
        return new Group(GroupId.random(), number, "Group " + number, DocumentId.random());
    }

    private Workshop workshop(SeatingKind kind) {
        return new Workshop(
                WorkshopId.random(),
                Crew.of(PersonId.random()),
                "CODEAA",
                "Seats",
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                Language.EN,
                "short",
                4,
                new SmallTemplate().template(),
                Phase.LOBBY,
                0,
                new Timer.Idle(Duration.ZERO),
                groups,
                new Rules(
                        false,
                        Map.of(),
                        kind,
                        Map.of(groups.get(2).id(), 2),
                        Tailoring.NONE,
                        ExtraWords.none(),
                        Profile.FEISHU),
                Instant.EPOCH);
    }
}
