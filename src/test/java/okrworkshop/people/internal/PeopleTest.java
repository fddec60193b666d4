package okrworkshop.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers.ApiToken;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

class PeopleTest {
    private static final String PASSWORD = "correct horse";
    private final WorkshopId workshop = WorkshopId.random();
    private final GroupId group = GroupId.random();
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
    void theReturnCodeBringsTheSamePersonBackAndOldTokensStayValid() {
        JoinedSeat first = rooms.seats().join(workshop, group, "小明");
        String typed = first.returnCode().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        JoinedSeat second = rooms.seats().comeBack(workshop, typed, "10.0.0.1");
        assertThat(second.seat()).isEqualTo(first.seat());
        assertThat(rooms.seats().byToken(first.token())).contains(first.seat());
        assertThat(rooms.seats().byToken(second.token())).contains(first.seat());
        assertThat(rooms.seats().returnCode(first.seat().person())).contains(first.returnCode());
    }

    @Test
    void aReturnCodeOpensItsOwnWorkshopOnly() {
        JoinedSeat seat = rooms.seats().join(workshop, group, "小明");
        assertThat(Refusals.codeOf(() -> rooms.seats().comeBack(WorkshopId.random(), seat.returnCode(), "10.0.0.1")))
                .isEqualTo("return.unknown");
    }

    @Test
    void wrongReturnCodesSlowTheAddressDownButNoSeat() {
        JoinedSeat seat = rooms.seats().join(workshop, group, "小明");
        for (int time = 0; time < 10; time++) {
            Refusals.of(() -> rooms.seats().comeBack(workshop, "WRONG-CODE", "10.0.0.1"));
        }
        assertThat(Refusals.codeOf(() -> rooms.seats().comeBack(workshop, seat.returnCode(), "10.0.0.1")))
                .isEqualTo("code.slow-down");
        assertThat(rooms.seats().byToken(seat.token())).isPresent();
        assertThat(rooms.seats().comeBack(workshop, seat.returnCode(), "10.0.0.2"))
                .isNotNull();
    }

    @Test
    void lookingWhoseReturnCodeItIsTakesNoSeatAndCountsWrongCodesAsWell() {
        JoinedSeat seat = rooms.seats().join(workshop, group, "小明");
        assertThat(rooms.seats().byReturnCode(workshop, seat.returnCode().toLowerCase(Locale.ROOT), "10.0.0.1"))
                .isEqualTo(seat.seat());
        assertThat(Refusals.codeOf(
                        () -> rooms.seats().byReturnCode(WorkshopId.random(), seat.returnCode(), "10.0.0.1")))
                .isEqualTo("return.unknown");
        for (int time = 0; time < 9; time++) {
            Refusals.of(() -> rooms.seats().byReturnCode(workshop, "WRONG-CODE", "10.0.0.1"));
        }
        for (String code : List.of(seat.returnCode(), "WRONG-CODE")) {
            assertThat(Refusals.codeOf(() -> rooms.seats().byReturnCode(workshop, code, "10.0.0.1")))
                    .isEqualTo("code.slow-down");
        }
        rooms.seats().remove(seat.seat().person());
        assertThat(Refusals.codeOf(() -> rooms.seats().byReturnCode(workshop, seat.returnCode(), "10.0.0.2")))
                .isEqualTo("return.removed");
        rooms.seats().forget(seat.seat().person(), "Somebody");
        assertThat(Refusals.codeOf(() -> rooms.seats().byReturnCode(workshop, seat.returnCode(), "10.0.0.2")))
                .isEqualTo("return.unknown");
    }

    @Test
    void twoSeatsOfOnePersonBecomeTheFormerOneForAllDevicesAndCodesAlsoAfterARestart() {
        JoinedSeat former = rooms.seats().join(workshop, group, "小明");
        JoinedSeat newer = rooms.seats().join(workshop, GroupId.random(), "小明 2");
        JoinedSeat third = rooms.seats().join(workshop, group, "小明 3");
        assertThat(rooms.seats().byToken(newer.token())).contains(newer.seat());

        rooms.seats().unite(newer.seat().person(), third.seat().person());
        rooms.seats().unite(former.seat().person(), newer.seat().person());

        for (int start = 0; start < 2; start++) {
            for (JoinedSeat each : List.of(former, newer, third)) {
                assertThat(rooms.seats().byToken(each.token()).orElseThrow().person())
                        .isEqualTo(former.seat().person());
                JoinedSeat back = rooms.seats().comeBack(workshop, each.returnCode(), "10.0.0.1");
                assertThat(back.seat().person()).isEqualTo(former.seat().person());
                assertThat(back.returnCode()).isEqualTo(former.returnCode());
            }
            assertThat(rooms.seats().of(workshop))
                    .singleElement()
                    .satisfies(seat -> assertThat(seat.also())
                            .containsExactlyInAnyOrder(
                                    newer.seat().person(), third.seat().person()));
            assertThat(rooms.seats().removed(workshop)).isEmpty();
            rooms = rooms.restarted();
        }
    }

    @Test
    void seatsOfDifferentWorkshopsDoNotBecomeOne() {
        PersonId here = rooms.seats().join(workshop, group, "小明").seat().person();
        PersonId there =
                rooms.seats().join(WorkshopId.random(), group, "小明").seat().person();
        assertThat(Refusals.codeOf(() -> rooms.seats().unite(here, there))).isEqualTo("seat.unknown");
        assertThat(Refusals.codeOf(() -> rooms.seats().unite(here, PersonId.random())))
                .isEqualTo("seat.unknown");
        assertThat(Refusals.codeOf(() -> rooms.seats().unite(here, here))).isEqualTo("seat.same");
        assertThat(rooms.seats().of(workshop)).hasSize(1);
    }

    @Test
    void R5_aSharedDeviceKeepsTheNamesOfThePeopleAtTheTableInTheirOrder() {
        JoinedSeat table = rooms.seats().join(workshop, group, "Table 3", List.of(" 王芳 ", "Li", "Álvaro"));
        rooms.seats().join(workshop, group, "小明");
        assertThat(table.seat().people()).containsExactly("王芳", "Li", "Álvaro");
        assertThat(rooms.seats().byToken(table.token())).contains(table.seat());
        assertThat(rooms.seats().of(workshop)).extracting(Seat::name).containsExactlyInAnyOrder("Table 3", "小明");
        assertThat(rooms.seats().byPerson(table.seat().person())).contains(table.seat());
        assertThat(rooms.seats()
                        .comeBack(workshop, table.returnCode(), "10.0.0.1")
                        .seat())
                .isEqualTo(table.seat());
    }

    @Test
    void R5_whoSharesADeviceCanBeSaidAnew() {
        PersonId table = rooms.seats()
                .join(workshop, group, "Table 3", List.of("Li", "Wang"))
                .seat()
                .person();
        assertThat(rooms.seats().share(table, List.of("Wang", "Zhao")).people()).containsExactly("Wang", "Zhao");
        assertThat(rooms.seats().byPerson(table).orElseThrow().people()).containsExactly("Wang", "Zhao");
        rooms.seats().share(table, List.of());
        assertThat(rooms.seats().byPerson(table).orElseThrow().people()).isEmpty();
        assertThat(Refusals.codeOf(() -> rooms.seats().share(PersonId.random(), List.of("Li"))))
                .isEqualTo("seat.unknown");
    }

    @Test
    void R5_namesAtASharedDeviceAreFewShortAndDistinct() {
        assertThat(codeFor(List.of("Li", "  Li  "))).isEqualTo("people.twice");
        assertThat(codeFor(List.of("Li", " "))).isEqualTo("people.name");
        assertThat(codeFor(List.of("x".repeat(41)))).isEqualTo("people.name");
        assertThat(codeFor(Collections.nCopies(13, "Li"))).isEqualTo("people.too-many");
        assertThat(rooms.seats().of(workshop)).isEmpty();
    }

    private String codeFor(List<String> people) {
        return Refusals.codeOf(() -> rooms.seats().join(workshop, group, "Table 3", people));
    }

    @Test
    void tokensAreStoredAsHashesOnly() {
        JoinedSeat seat = rooms.seats().join(workshop, group, "小明");
        List<String> stored = rooms.get(JdbcClient.class)
                .sql("select token_hash from seat_token")
                .query(String.class)
                .list();
        assertThat(stored).hasSize(1).doesNotContain(seat.token()).allMatch(hash -> hash.length() == 64);
        assertThat(seat.token()).hasSize(43);
    }

    @Test
    void theSetupLinkWorksOnceAndChangesWithARestartUntilItIsSpent() {
        String beforeRestart = rooms.trainers().setupToken().orElseThrow();
        assertThat(rooms.trainers().setupToken()).contains(beforeRestart);
        rooms = rooms.restarted();
        String token = rooms.trainers().setupToken().orElseThrow();
        assertThat(rooms.trainers().setupTokenValid(beforeRestart)).isFalse();

        Trainer trainer = rooms.trainers().createFirst(token, "Ada.L", "Ada", PASSWORD);

        assertThat(trainer.username()).isEqualTo("ada.l");
        assertThat(rooms.trainers().setupToken()).isEmpty();
        assertThat(Refusals.codeOf(() -> rooms.trainers().createFirst(token, "eve", "Eve", PASSWORD)))
                .isEqualTo("setup.link-spent");
        assertThat(rooms.trainers().byUsername("ADA.l")).contains(trainer);
    }

    @Test
    void aRefusedAccountDoesNotSpendTheLink() {
        String token = rooms.trainers().setupToken().orElseThrow();
        assertThat(Refusals.codeOf(() -> rooms.trainers().createFirst(token, "a b", "Ada", PASSWORD)))
                .isEqualTo("trainer.username-form");
        assertThat(Refusals.codeOf(() -> rooms.trainers().createFirst(token, "ada", "Ada", "short")))
                .isEqualTo("trainer.password-short");
        assertThat(Refusals.codeOf(() -> rooms.trainers().createFirst(token, "ada", "Ada", "密".repeat(30))))
                .isEqualTo("trainer.password-long");
        assertThat(rooms.trainers().setupTokenValid(token)).isTrue();
    }

    @Test
    void passwordsAreKeptAsBcrypt() {
        rooms.trainers().createFirst(rooms.trainers().setupToken().orElseThrow(), "ada", "Ada", PASSWORD);
        String stored =
                rooms.get(UserDetailsService.class).loadUserByUsername("Ada").getPassword();
        assertThat(stored).startsWith("{bcrypt}");
        assertThat(rooms.get(PasswordEncoder.class).matches(PASSWORD, stored)).isTrue();
    }

    @Test
    void aRevokedApiTokenOpensNothing() {
        Trainer trainer =
                rooms.trainers().createFirst(rooms.trainers().setupToken().orElseThrow(), "ada", "Ada", PASSWORD);
        String token = rooms.trainers().issueApiToken(trainer.id(), "laptop");
        assertThat(rooms.trainers().byApiToken(token)).contains(trainer);
        ApiToken issued = rooms.trainers().apiTokens(trainer.id()).getFirst();
        assertThat(issued.label()).isEqualTo("laptop");
        rooms.trainers().revokeApiToken(trainer.id(), issued.id());
        assertThat(rooms.trainers().byApiToken(token)).isEmpty();
    }
}
