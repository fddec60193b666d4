package okrworkshop.takehome.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Scope;
import okrworkshop.people.Seat;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.MailFailure;
import okrworkshop.takehome.Mailing;
import okrworkshop.takehome.PlainExports;
import okrworkshop.testing.LogLines;
import okrworkshop.testing.MemoryKeepings;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** What every database must do for pages at home and their mail, with a mail server that keeps what it gets. */
abstract class TakeHomeContract {
    private static final String TITLE = "Lamp\r\nBcc: all@acme.test";
    private static final MailSettings SETTINGS = new MailSettings("OKR <okr@acme.test>", "");
    private final SettableClock clock = new SettableClock();
    private final MemoryWorkshops workshops = new MemoryWorkshops(new SampleTemplates(), clock);
    private final MemorySeats seats = new MemorySeats();
    private final PlainExports exports = new PlainExports();
    private final PersonId trainer = PersonId.random();
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final MailingNews news = new MailingNews();
    private Optional<String> roomAddress = Optional.of("https://okr.acme.test");
    private TakeHomeRows rows;
    private StoredTakeHomes homes;
    private StoredMailings mailings;
    private Workshop workshop;
    private WorkshopId id;
    private Seat ada;
    private Seat bo;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshopWithTwoPeople() {
        server.start();
        Flyway.configure().dataSource(dataSource()).load().migrate();
        rows = new TakeHomeRows(JdbcClient.create(dataSource()));
        LocalDate start = LocalDate.of(2026, 4, 1);
        workshop = workshops.create(
                trainer, new WorkshopPlan("sample", TITLE, "", start, start.plusMonths(3), 2, 6, Language.EN, "short"));
        id = workshop.id();
        ada = sits("Ada", 0);
        bo = sits("Bo", 1);
        homes = new StoredTakeHomes(workshops, seats, exports, exports, exports, rows, news);
        mailings = mailings(post(server.getSmtp().getPort()), SETTINGS);
    }

    @AfterEach
    void noMoreMail() {
        server.stop();
    }

    @Test
    void everybodyFindsTheirOwnPageUntilATrainerClosesIt() {
        assertThat(homes.open(id)).isTrue();
        assertThat(homes.page(ada, Language.ZH).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .contains("<h2")
                .contains("Orders");
        assertThat(exports.wishes().getLast().scope()).isEqualTo(new Scope.OwnPage(ada.group(), ada.person()));
        assertThat(exports.wishes().getLast().languages().main()).isEqualTo(Language.ZH);
        assertThat(homes.file(bo, FileFormat.DOCX, Language.EN).name()).endsWith(".docx");
        assertThat(exports.wishes().getLast().scope()).isEqualTo(new Scope.OwnPage(bo.group(), bo.person()));

        homes.close(trainer, id);

        assertThat(homes.open(id)).isFalse();
        refused("home.closed", () -> homes.page(ada, Language.EN));
        refused("home.closed", () -> homes.file(ada, FileFormat.DOCX, Language.EN));
        refused("home.closed", () -> mailings.leave(ada, "ada@acme.test"));
        refused("home.closed", () -> mailings.send(trainer, id));
        homes.open(trainer, id);
        assertThat(homes.page(ada, Language.EN).markdown()).contains("Orders");
    }

    @Test
    void whoeverWaitsForAFileIsAnsweredBeforeServersInBetweenGiveUp() {
        homes.file(ada, FileFormat.DOCX, Language.EN);
        assertThat(exports.patience()).isPositive().isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void onlyHelpersOfTheWorkshopOpenCloseAndSend() {
        PersonId observer = PersonId.random();
        PersonId helper = PersonId.random();
        workshops.crew(
                id, new Crew(trainer, trainer, Map.of(observer, CrewRole.OBSERVER, helper, CrewRole.CO_TRAINER)));
        for (Runnable deed : List.<Runnable>of(
                () -> homes.close(observer, id), () -> homes.open(observer, id), () -> mailings.send(observer, id))) {
            refused("crew.observer", deed);
        }
        PersonId stranger = PersonId.random();
        for (Runnable deed : List.<Runnable>of(
                () -> homes.close(stranger, id),
                () -> homes.open(stranger, id),
                () -> mailings.of(stranger, id),
                () -> mailings.send(stranger, id))) {
            refused("workshop.unknown", deed);
        }
        homes.close(helper, id);
        assertThat(homes.open(id)).isFalse();
        assertThat(mailings.of(observer, id).waiting()).isZero();
    }

    @Test
    void whoeverWasTakenOutHasNoPageAndWhoeverMovedHasThatOfTheNewGroup() {
        Seat before = ada;
        seats.moveTo(ada.person(), workshop.groups().get(1).id());
        homes.page(before, Language.EN);
        assertThat(exports.wishes().getLast().scope())
                .isEqualTo(new Scope.OwnPage(workshop.groups().get(1).id(), ada.person()));
        Seat second = sits("Bo 2", 0);
        seats.unite(bo.person(), second.person());
        homes.page(second, Language.EN);
        assertThat(exports.wishes().getLast().scope()).isEqualTo(new Scope.OwnPage(bo.group(), bo.person()));

        seats.remove(bo.person());

        refused("seat.unknown", () -> homes.page(bo, Language.EN));
        refused("seat.unknown", () -> homes.file(second, FileFormat.PDF, Language.EN));
        Seat elsewhere = seats.join(WorkshopId.random(), ada.group(), "Cy").seat();
        refused("workshop.unknown", () -> homes.page(elsewhere, Language.EN));
    }

    @Test
    void anAddressIsKeptUntilItIsTakenBackOrAMonthIsOver() {
        mailings.leave(ada, " Ada@acme.test ");
        assertThat(mailings.address(ada)).contains("Ada@acme.test");
        assertThat(mailings.address(bo)).isEmpty();
        mailings.leave(ada, "ada@home.test");
        assertThat(mailings.of(trainer, id).waiting()).isOne();
        mailings.withdraw(ada);
        assertThat(mailings.address(ada)).isEmpty();

        mailings.leave(ada, "ada@acme.test");
        clock.pass(Duration.ofDays(29));
        mailings.leave(bo, "bo@acme.test");
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        mailings.forgetOld();
        assertThat(rows.waiting(id)).extracting(TakeHomeRows.Waiting::address).containsExactly("bo@acme.test");
    }

    @Test
    void mailGoesOutOnceWithTheLinkAndTheAddressIsGoneAfterwards() throws MessagingException, IOException {
        List<Integer> heard = new ArrayList<>();
        Runnable deaf = mailings.listen(
                id,
                () -> heard.add(mailings.of(trainer, id)
                        .progress()
                        .map(Mailing.Progress::done)
                        .orElse(-1)));
        mailings.leave(ada, "ada@acme.test");
        clock.pass(Duration.ofSeconds(1));
        mailings.leave(bo, "bo@acme.test");
        mailings.send(trainer, id);
        mailings.send(trainer, id);
        assertThat(background).as("one round at a time").hasSize(1);
        assertThat(mailings.of(trainer, id).progress()).contains(new Mailing.Progress(0, 2));
        runAll();

        assertThat(server.getReceivedMessages()).hasSize(2);
        MimeMessage first = server.getReceivedMessages()[0];
        assertThat(first.getAllRecipients()).extracting(Address::toString).containsExactly("ada@acme.test");
        assertThat(first.getFrom()).extracting(Address::toString).containsExactly("OKR <okr@acme.test>");
        String text = (String) first.getContent();
        assertThat(text)
                .contains("Hello Ada,", "https://okr.acme.test/home/" + workshop.code() + "-AAA-AAA-AA1", "Orders")
                .doesNotContain("AAA-AAA-AA2");
        assertThat(exports.wishes().getLast().brief()).isTrue();
        assertThat(rows.waiting(id)).isEmpty();
        assertThat(mailings.of(trainer, id))
                .isEqualTo(new Mailing(0, Map.of(), 2, Optional.empty(), Optional.of("https://okr.acme.test")));
        assertThat(heard).contains(0, 1, 2).endsWith(-1);
        deaf.run();

        mailings.send(trainer, id);
        runAll();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nothingThatPeopleTypeBecomesAHeader() throws MessagingException {
        for (String hostile : List.of(
                "ada@acme.test\r\nBcc: all@acme.test",
                "ada@acme.test, all@acme.test",
                "Ada <ada@acme.test>",
                "\"a\r\nb\"@acme.test",
                "ada@acme.test%0ABcc:x@y.test ",
                "ada@[127.0.0.1]",
                "ada@localhost",
                "ada acme.test",
                "@acme.test",
                "",
                "a".repeat(65) + "@acme.test",
                "a@" + "b".repeat(250) + ".test")) {
            refused("mail.address", () -> mailings.leave(ada, hostile));
        }
        assertThat(rows.waiting(id)).isEmpty();
        mailings.leave(ada, "ada+okr@acme.test");
        mailings.send(trainer, id);
        runAll();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Your OKR from “Lamp Bcc: all@acme.test”");
        assertThat(Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                        .map(Address::toString))
                .containsExactly("ada+okr@acme.test");
    }

    @Test
    void whatFailsWaitsForAnotherTryAndNoLogNamesAnAddress() {
        mailings.leave(ada, "ada@acme.test");
        clock.pass(Duration.ofSeconds(1));
        mailings.leave(bo, "bo@acme.test");
        server.stop();
        try (var log = new LogLines()) {
            mailings.send(trainer, id);
            runAll();
            assertThat(log.ours()).isNotEmpty().noneMatch(line -> line.contains("@"));
        }
        Mailing after = mailings.of(trainer, id);
        assertThat(after.waiting()).isEqualTo(2);
        assertThat(after.failed()).as("the second was not tried").containsExactly(Map.entry(MailFailure.SERVER, 1));
        assertThat(after.sent()).isZero();

        server.start();
        mailings = mailings(post(server.getSmtp().getPort()), SETTINGS);
        mailings.send(trainer, id);
        runAll();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(mailings.of(trainer, id).waiting()).isZero();
    }

    @Test
    void aPageThatCannotBeWrittenKeepsNobodyElseFromTheirMail() {
        mailings.leave(ada, "ada@acme.test");
        clock.pass(Duration.ofSeconds(1));
        mailings.leave(bo, "bo@acme.test");
        exports.breakFor(ada.person());
        mailings.send(trainer, id);
        runAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
        Mailing after = mailings.of(trainer, id);
        assertThat(after.waiting()).isOne();
        assertThat(after.failed()).containsExactly(Map.entry(MailFailure.OTHER, 1));
        assertThat(after.sent()).isOne();
    }

    @Test
    void whoeverTakesTheAddressBackIsTakenOutOrFindsThePageClosedGetsNoMail() {
        Seat cy = sits("Cy", 0);
        mailings.leave(ada, "ada@acme.test");
        clock.pass(Duration.ofSeconds(1));
        mailings.leave(bo, "bo@acme.test");
        mailings.leave(cy, "cy@acme.test");
        mailings.send(trainer, id);
        mailings.withdraw(ada);
        seats.remove(bo.person());
        runAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailings.of(trainer, id).waiting()).as("those who are here").isZero();

        mailings.leave(cy, "cy@acme.test");
        mailings.send(trainer, id);
        homes.close(trainer, id);
        runAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailings.address(cy)).isPresent();
    }

    @Test
    void withoutAMailServerASenderOrAnAddressOfItsOwnTheServerSendsNothing() {
        StoredMailings none = mailings(
                new Post(
                        new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                        SETTINGS,
                        new MockEnvironment()),
                SETTINGS);
        assertThat(none.available()).isFalse();
        refused("mail.unavailable", () -> none.leave(ada, "ada@acme.test"));
        refused("mail.unavailable", () -> none.send(trainer, id));
        var nobody = new MailSettings("", "");
        assertThat(new Post(server(1), nobody, new MockEnvironment()).available())
                .isFalse();
        assertThat(new Post(server(1), nobody, new MockEnvironment().withProperty("spring.mail.username", "a@b.test"))
                        .available())
                .isTrue();

        roomAddress = Optional.empty();
        mailings.leave(ada, "ada@acme.test");
        refused("mail.no-link", () -> mailings.send(trainer, id));
        assertThat(mailings.of(trainer, id).link()).isEmpty();
        assertThat(mailings(post(1), new MailSettings("a@b.test", "https://okr.example.org/"))
                        .of(trainer, id)
                        .link())
                .contains("https://okr.example.org");
    }

    @Test
    void everythingGoesWithThePersonTheRehearsalAndTheWorkshop() {
        mailings.leave(ada, "ada@acme.test");
        clock.pass(Duration.ofSeconds(1));
        mailings.leave(bo, "bo@acme.test");
        mailings.on(new PersonForgotten(id, Set.of(ada.person()), Set.of("Ada"), "Somebody"));
        assertThat(rows.waiting(id)).extracting(TakeHomeRows.Waiting::person).containsExactly(bo.person());
        homes.close(trainer, id);
        mailings.on(new WorkshopReset(id));
        assertThat(rows.waiting(id)).isEmpty();
        assertThat(rows.closed(id)).isFalse();
        mailings.leave(bo, "bo@acme.test");
        homes.close(trainer, id);
        mailings.on(new WorkshopPurged(id));
        assertThat(rows.waiting(id)).isEmpty();
        assertThat(rows.closed(id)).isFalse();
    }

    private StoredMailings mailings(Post post, MailSettings settings) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var letters = new Letters(exports, seats, new MemoryKeepings(workshops, clock), texts);
        var rounds = new MailRounds(workshops, seats, rows, letters, post, news, background::add);
        return new StoredMailings(workshops, seats, rows, post, rounds, settings, workshop -> roomAddress, news, clock);
    }

    private static Post post(int port) {
        return new Post(server(port), SETTINGS, new MockEnvironment());
    }

    private static org.springframework.beans.factory.ObjectProvider<JavaMailSender> server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new StaticListableBeanFactory(Map.of("mail", sender)).getBeanProvider(JavaMailSender.class);
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private Seat sits(String name, int group) {
        return seats.join(id, workshop.groups().get(group).id(), name).seat();
    }

    private static void refused(String code, Runnable action) {
        assertThat(Refusals.codeOf(action::run)).isEqualTo(code);
    }
}
