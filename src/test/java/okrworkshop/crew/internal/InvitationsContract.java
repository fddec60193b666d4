package okrworkshop.crew.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import okrworkshop.attention.WorkshopRow;
import okrworkshop.crew.Invitation;
import okrworkshop.crew.Invitations;
import okrworkshop.crew.Member;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemoryGuests;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.WorkshopPlan;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How people come into a crew and go, on every database. */
abstract class InvitationsContract {
    private static final String HERE = "10.0.0.1";

    private final SettableClock clock = new SettableClock();
    private final MemoryTrainers trainers = new MemoryTrainers();
    private final MemoryGuests guests = new MemoryGuests(trainers);
    private MemoryWorkshops workshops;
    private MemoryCrews crews;
    private JdbcClient jdbc;
    private int failures;
    private PersonId owner;
    private WorkshopId id;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshopIsThere() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        jdbc = JdbcClient.create(dataSource());
        workshops = new MemoryWorkshops(new SampleTemplates(), clock);
        crews = new MemoryCrews(workshops);
        owner = trainers.signIn("Tara").id();
        LocalDate start = LocalDate.of(2027, 1, 1);
        id = workshops
                .create(
                        owner,
                        new WorkshopPlan(
                                "sample", "Lock", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"))
                .id();
        WorkshopRow.insert(jdbc, id, owner);
    }

    @Test
    void whoeverHasTheLinkBecomesAGuestInThatPart() {
        String token = invitations().invite(owner, id, CrewRole.CO_TRAINER, 1);
        assertThat(invitations().opening(token, HERE).role()).isEqualTo(CrewRole.CO_TRAINER);

        Trainer guest = comes(token, " Kim ");

        assertThat(guest.guest()).isTrue();
        assertThat(guest.displayName()).isEqualTo("Kim");
        assertThat(workshops.get(guest.id(), id).crew().role(guest.id())).contains(CrewRole.CO_TRAINER);
        assertThat(invitations().crew(owner, id)).extracting(Member::name).containsExactly("Tara", "Kim");
        assertThat(invitations().crew(owner, id).getLast().arrived()).contains(clock.instant());
    }

    @Test
    void aLinkLetsInAsManyAsItWasMadeForAndNobodyIsMadeForNothing() {
        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 2);
        comes(token, "Kim");
        comes(token, "Lee");
        int before = guests.count();
        assertThat(Refusals.codeOf(() -> comes(token, "Max"))).isEqualTo("crew.link-closed");
        assertThat(guests.count()).isEqualTo(before);
        assertThat(only(invitations().of(owner, id)))
                .satisfies(link -> assertThat(link.open()).isFalse())
                .satisfies(link -> assertThat(link.came()).containsExactlyInAnyOrder("Kim", "Lee"))
                .satisfies(link -> assertThat(link.uses()).isEqualTo(2));
    }

    @Test
    void aSignedInAccountComesAsItselfAndNothingIsSpentOnWhoIsInAlready() {
        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 2);
        Trainer wang = trainers.add("Wang");
        Trainer tara = trainers.byId(owner).orElseThrow();
        assertThat(invitations().accept(token, Optional.of(wang), "", HERE)).isEqualTo(wang);
        invitations().accept(token, Optional.of(wang), "", HERE);
        invitations().accept(token, Optional.of(tara), "", HERE);
        assertThat(only(invitations().of(owner, id)).uses()).isEqualTo(1);
        assertThat(workshops.get(owner, id).crew().role(owner)).contains(CrewRole.OWNER);

        String more = invitations().invite(owner, id, CrewRole.CO_TRAINER, 1);
        invitations().accept(more, Optional.of(wang), "", HERE);
        assertThat(workshops.get(owner, id).crew().role(wang.id())).contains(CrewRole.CO_TRAINER);
    }

    @Test
    void aLinkEndsAfterAWeekWhenItIsClosedAndWithTheWorkshop() {
        String old = invitations().invite(owner, id, CrewRole.OBSERVER, 2);
        clock.pass(Invitations.LIFE);
        assertThat(Refusals.codeOf(() -> comes(old, "Kim"))).isEqualTo("crew.link-closed");

        String shut = invitations().invite(owner, id, CrewRole.OBSERVER, 2);
        invitations().close(owner, id, invitations().of(owner, id).getFirst().id(), false);
        assertThat(Refusals.codeOf(() -> invitations().opening(shut, HERE))).isEqualTo("crew.link-closed");

        String open = invitations().invite(owner, id, CrewRole.OBSERVER, 2);
        workshops.start(owner, id);
        workshops.close(owner, id);
        assertThat(Refusals.codeOf(() -> comes(open, "Kim"))).isEqualTo("crew.link-closed");
        assertThat(Refusals.codeOf(() -> invitations().invite(owner, id, CrewRole.OBSERVER, 2)))
                .isEqualTo("crew.workshop-closed");
    }

    @Test
    void whoIsTakenOutDoesNotComeBackByTheSameLink() {
        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 5);
        Trainer kim = comes(token, "Kim");
        Trainer lee = comes(token, "Lee");

        invitations().remove(owner, id, kim.id());

        assertThat(Refusals.codeOf(() -> workshops.get(kim.id(), id))).isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> invitations().accept(token, Optional.of(kim), "", HERE)))
                .isEqualTo("crew.link-closed");
        assertThat(Refusals.codeOf(() -> comes(token, "Kim again"))).isEqualTo("crew.link-closed");
        assertThat(workshops.get(lee.id(), id).crew().role(lee.id())).contains(CrewRole.OBSERVER);
    }

    @Test
    void closingALinkTakesOutWhoCameByItWhenTheOwnerSaysSo() {
        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 5);
        Trainer kim = comes(token, "Kim");
        Trainer lee = comes(invitations().invite(owner, id, CrewRole.OBSERVER, 1), "Lee");
        UUID link = invitations().of(owner, id).stream()
                .filter(each -> each.most() == 5)
                .findFirst()
                .orElseThrow()
                .id();

        invitations().close(owner, id, link, true);

        assertThat(workshops.get(owner, id).crew().role(kim.id())).isEmpty();
        assertThat(workshops.get(owner, id).crew().role(lee.id())).contains(CrewRole.OBSERVER);
    }

    @Test
    void onlyTheOwnerInvitesAndTakesOut() {
        Trainer helper = comes(invitations().invite(owner, id, CrewRole.CO_TRAINER, 1), "Kim");
        UUID link = only(invitations().of(owner, id)).id();
        PersonId stranger = trainers.add("Wang").id();
        for (PersonId other : List.of(helper.id(), stranger)) {
            String code = other.equals(stranger) ? "workshop.unknown" : "crew.owner-only";
            assertThat(Refusals.codeOf(() -> invitations().invite(other, id, CrewRole.OBSERVER, 1)))
                    .isEqualTo(code);
            assertThat(Refusals.codeOf(() -> invitations().of(other, id))).isEqualTo(code);
            assertThat(Refusals.codeOf(() -> invitations().close(other, id, link, true)))
                    .isEqualTo(code);
            assertThat(Refusals.codeOf(() -> invitations().remove(other, id, helper.id())))
                    .isEqualTo(code);
        }
        assertThat(Refusals.codeOf(() -> invitations().crew(stranger, id))).isEqualTo("workshop.unknown");
        assertThat(invitations().crew(helper.id(), id)).hasSize(2);
    }

    @Test
    void aLinkOfAnotherWorkshopIsNotClosedFromHere() {
        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 5);
        UUID link = only(invitations().of(owner, id)).id();
        PersonId wang = trainers.add("Wang").id();
        LocalDate start = LocalDate.of(2027, 1, 1);
        WorkshopId other = workshops
                .create(
                        wang,
                        new WorkshopPlan(
                                "sample", "Other", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"))
                .id();
        invitations().close(wang, other, link, true);
        assertThat(invitations().opening(token, HERE).role()).isEqualTo(CrewRole.OBSERVER);
    }

    @Test
    void wrongTokensAreCountedAndTokensAreStoredAsHashes() {
        assertThat(Refusals.codeOf(() -> invitations().opening("made-up", HERE)))
                .isEqualTo("crew.link-closed");
        assertThat(Refusals.codeOf(() -> invitations().opening("x".repeat(10_000), HERE)))
                .isEqualTo("crew.link-closed");
        assertThat(failures).isEqualTo(2);
        failures = 10;
        assertThat(Refusals.codeOf(() -> invitations().opening("made-up", HERE)))
                .isEqualTo("code.slow-down");

        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 5);
        assertThat(token).hasSize(22);
        assertThat(jdbc.sql("select token_hash from crew_invitation")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(token)
                .allMatch(hash -> hash.length() == 64);
    }

    @Test
    void namesLinksAndCrewsHaveLimits() {
        for (int uses : new int[] {0, -1, Invitations.MOST_USES + 1}) {
            assertThat(Refusals.codeOf(() -> invitations().invite(owner, id, CrewRole.OBSERVER, uses)))
                    .isEqualTo("crew.uses");
        }
        String token = invitations().invite(owner, id, CrewRole.OBSERVER, 5);
        assertThat(Refusals.codeOf(() -> comes(token, " "))).isEqualTo("name.empty");
        assertThat(Refusals.codeOf(() -> comes(token, "x".repeat(41)))).isEqualTo("name.too-long");
        assertThat(only(invitations().of(owner, id)).uses()).isZero();
        for (int link = 1; link < Invitations.MOST_OPEN; link++) {
            invitations().invite(owner, id, CrewRole.OBSERVER, 1);
        }
        assertThat(Refusals.codeOf(() -> invitations().invite(owner, id, CrewRole.OBSERVER, 1)))
                .isEqualTo("crew.links-full");
        for (int member = 0; member < Invitations.LARGEST_CREW; member++) {
            crews.join(PersonId.random(), id, CrewRole.OBSERVER);
        }
        assertThat(Refusals.codeOf(() -> comes(token, "Kim"))).isEqualTo("crew.full");
    }

    private Trainer comes(String token, String name) {
        return invitations().accept(token, Optional.empty(), name, HERE);
    }

    private static Invitation only(List<Invitation> links) {
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    /** New ones each time, since they keep nothing but what is in the database. */
    private Invitations invitations() {
        var codes = new FailedCodes() {
            @Override
            public void check(String address) {
                if (failures > 9) {
                    throw new RefusedException("code.slow-down", 1);
                }
            }

            @Override
            public void failed(String address) {
                failures++;
            }
        };
        return new StoredInvitations(
                workshops,
                crews,
                guests,
                trainers,
                codes,
                new InvitationRows(jdbc),
                new TransactionTemplate(new DataSourceTransactionManager(dataSource())),
                clock);
    }
}
