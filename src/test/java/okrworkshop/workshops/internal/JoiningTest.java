package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTest {
    private static final String HALL = "192.168.1.7";
    private RoomServices rooms;

    @BeforeEach
    void open(@TempDir Path folder) {
        rooms = new RoomServices(folder);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aHallOf480JoinsBehindOneAddressAndFillsTheGroupsEvenly() throws Exception {
        Workshop workshop = rooms.create(60, 8);
        List<Future<JoinedSeat>> joins = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(32)) {
            for (int person = 0; person < 480; person++) {
                String name = "Person " + person;
                joins.add(people.submit(() -> rooms.joining().join(workshop.code(), name, Optional.empty(), HALL)));
            }
        }
        for (Future<JoinedSeat> join : joins) {
            assertThat(join.get().token()).isNotBlank();
        }
        assertThat(perGroup(workshop))
                .hasSize(60)
                .allSatisfy((group, count) -> assertThat(count).isEqualTo(8));
        assertThat(Refusals.codeOf(() -> rooms.joining().join(workshop.code(), "Late", Optional.empty(), HALL)))
                .isEqualTo("join.full");
    }

    @Test
    void noGroupGrowsBeyondItsSizeHoweverManyChooseIt() throws Exception {
        Workshop workshop = rooms.create(2, 4);
        Optional<GroupId> wished = Optional.of(workshop.groups().getFirst().id());
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(16)) {
            for (int person = 0; person < 40; person++) {
                String name = "Person " + person;
                answers.add(people.submit(() -> {
                    try {
                        rooms.joining().join(workshop.code(), name, wished, HALL);
                        return "in";
                    } catch (okrworkshop.shared.RefusedException refused) {
                        return refused.refusal().code();
                    }
                }));
            }
        }
        List<String> all = new ArrayList<>();
        for (Future<String> answer : answers) {
            all.add(answer.get());
        }
        assertThat(all).filteredOn("in"::equals).hasSize(4);
        assertThat(all).filteredOn("join.group-full"::equals).hasSize(36);
    }

    @Test
    void theSameNameInAGroupGetsASuggestionAndAnotherGroupTakesIt() {
        Workshop workshop = rooms.create(2, 4);
        GroupId first = workshop.groups().getFirst().id();
        rooms.joining().join(workshop.code(), "小明", Optional.of(first), HALL);
        rooms.joining().join(workshop.code(), "小明 2", Optional.of(first), HALL);
        assertThat(Refusals.of(() -> rooms.joining().join(workshop.code(), " 小明 ", Optional.of(first), HALL)))
                .isEqualTo(okrworkshop.shared.Refusal.of("join.name-taken", "小明 3"));
        JoinedSeat elsewhere = rooms.joining().join(workshop.code(), "小明", Optional.empty(), HALL);
        assertThat(elsewhere.seat().group()).isEqualTo(workshop.groups().get(1).id());
    }

    @Test
    void aClosedWorkshopTakesNobodyButPeopleComeBack() {
        Workshop workshop = rooms.create(1, 4);
        JoinedSeat ada = rooms.joining().join(workshop.code(), "Ada", Optional.empty(), HALL);
        rooms.workshops().close(rooms.trainer, workshop.id());
        assertThat(Refusals.codeOf(() -> rooms.joining().join(workshop.code(), "Bo", Optional.empty(), HALL)))
                .isEqualTo("join.closed");
        assertThat(rooms.joining()
                        .comeBack(workshop.code(), ada.returnCode(), HALL)
                        .seat())
                .isEqualTo(ada.seat());
    }

    @Test
    void guessingCodesIsSlowedDown() {
        Workshop workshop = rooms.create(1, 4);
        for (int guess = 0; guess < 10; guess++) {
            assertThat(Refusals.codeOf(() -> rooms.joining().find("ZZZZZZ", HALL)))
                    .isEqualTo("join.unknown-code");
        }
        assertThat(Refusals.codeOf(() -> rooms.joining().find("ZZZZZZ", HALL))).isEqualTo("code.slow-down");
        rooms.clock.pass(java.time.Duration.ofSeconds(1));
        assertThat(rooms.joining().find(workshop.code(), HALL)).isEqualTo(workshop);
    }

    @Test
    void aGroupOfAnotherWorkshopIsUnknown() {
        Workshop workshop = rooms.create(1, 4);
        GroupId foreign = rooms.create(1, 4).groups().getFirst().id();
        assertThat(Refusals.codeOf(() -> rooms.joining().join(workshop.code(), "Ada", Optional.of(foreign), HALL)))
                .isEqualTo("join.unknown-group");
    }

    private Map<GroupId, Long> perGroup(Workshop workshop) {
        return rooms.seats().of(workshop.id()).stream()
                .collect(Collectors.groupingBy(Seat::group, Collectors.counting()));
    }
}
