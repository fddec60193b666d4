package okrworkshop.takehome.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okrworkshop.people.Seat;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.takehome.Mailings;
import okrworkshop.takehome.PlainExports;
import okrworkshop.takehome.TakeHomes;
import okrworkshop.testing.Exchange;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.ui.FileLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletResponse;

@SpringBootTest(classes = TakeHomePages.class, properties = "okr.mail.from=okr@acme.test")
@Import(HomeViewTest.Mail.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.takehome.ui"
        })
class HomeViewTest extends SpringBrowserlessTest {
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @TestConfiguration(proxyBeanMethods = false)
    static class Mail {
        @Bean
        JavaMailSender mailServer() {
            SERVER.start();
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(SERVER.getSmtp().getPort());
            return sender;
        }
    }

    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemorySeats seats;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private TakeHomes homes;

    @Autowired
    private Mailings mailings;

    @Autowired
    private PlainExports exports;

    private Trainer chen;
    private Workshop workshop;
    private Seat li;

    @BeforeEach
    void aWorkshopWithLi() {
        trainers.clear();
        seats.clear();
        workshops.clear();
        exports.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan("sample", "Smart lamp", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
        li = sits("Li");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        trainers.signOut();
    }

    @AfterAll
    static void noMoreMail() {
        SERVER.stop();
    }

    @Test
    void whoeverHoldsTheSeatReadsThePageWithoutTyping() {
        bring("seat-token-1");
        UI.getCurrent().navigate("home/codeaa");

        assertThat(title()).isEqualTo("Smart lamp");
        assertThat(texts())
                .contains("Li · " + workshop.groups().getFirst().name())
                .contains("Kept for 90 days after the workshop is closed")
                .anyMatch(text -> text.startsWith("This is your draft as it stands now."));
        assertThat(article())
                .contains("<h2>1 Overview</h2>", "&lt;script&gt;alert(1)&lt;/script&gt;", "Orders")
                .doesNotContain("<script", "<h1");
        assertThat(links())
                .filteredOn(link -> !link.contains("."))
                .containsExactlyInAnyOrder(
                        "Load again", "Word", "PDF", "Excel", "Markdown", "Save this page", "Back to the board");
        workshops.at(workshop.id(), Phase.CLOSED, 1);
        UI.getCurrent().navigate("home/CODEAA");
        assertThat(texts()).contains("This is your draft as it stood when the workshop was closed.");
        assertThat(links()).doesNotContain("Load again");
    }

    @Test
    void aLinkWithTheOwnCodeOpensThePageAnywhereAndTakesNoSeat() {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");

        assertThat(title()).isEqualTo("Smart lamp");
        assertThat(links()).doesNotContain("Back to the board");
        assertThat(seatCookie()).isEmpty();
        assertThat(exports.wishes().getLast().scope())
                .isEqualTo(new okrworkshop.export.Scope.OwnPage(li.group(), li.person()));
    }

    @Test
    void whateverIsCopiedIsOnThePageWithTheOwnLink() {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        Copier copier = find(Copier.class).single();
        assertThat(copier.getElement().getProperty("path")).isEqualTo("/home/CODEAA-AAA-AAA-AA1");
        assertThat(copier.getElement().getProperty("markdown"))
                .startsWith("# OKR draft")
                .contains("Orders");
        assertThat(copier.getElement().getProperty("paste"))
                .startsWith("<h1>OKR draft</h1>")
                .contains("<table", "border:1px solid")
                .doesNotContain("<script");
        assertThat(copier.getElement().getAttribute("shown")).isEqualTo("okr-home-article");
        assertThat(find(Button.class).all().stream()
                        .filter(button -> button.getElement().hasAttribute("data-copy"))
                        .map(Button::getText))
                .containsExactly("Copy for Feishu", "Copy for Word", "Copy as Markdown", "Copy my link");
    }

    @Test
    void codesThatBelongToNobodyAreSaidInWords() {
        sits("Wang");
        Workshop other = workshops.create(
                chen.id(),
                new WorkshopPlan(
                        "sample",
                        "Other",
                        "",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        2,
                        6,
                        Language.EN,
                        "express"));
        UI.getCurrent().navigate("home/" + other.code() + "-AAA-AAA-AA1");
        assertThat(field("Return code").getErrorMessage()).startsWith("This return code doesn’t belong to anybody");
        assertThat(find(Html.class).all()).isEmpty();
        UI.getCurrent().navigate("home/NOSUCH-AAA-AAA-AA1");
        assertThat(field("Code").getErrorMessage()).startsWith("No workshop has this code.");
        UI.getCurrent().navigate("home");
        assertThat(title()).isEqualTo("Your page at home");
        assertThat(field("Code").getErrorMessage()).isNullOrEmpty();
    }

    @Test
    void whoeverTypesTheReturnCodeGetsTheSeatsCookie() {
        UI.getCurrent().navigate("home/CODEAA");
        test(field("Return code")).setValue("AAA-AAA-AA9");
        click("Open my page");
        assertThat(field("Return code").isInvalid()).isTrue();
        assertThat(seatCookie()).isEmpty();
        test(field("Return code")).setValue("aaa-aaa-aa1");
        click("Open my page");
        assertThat(seatCookie().orElseThrow().getValue()).isEqualTo("seat-token-1");
    }

    @Test
    void aClosedPageSaysSoKindlyAndShowsNothing() {
        homes.close(chen.id(), workshop.id());
        for (String place : List.of("home/CODEAA-AAA-AAA-AA1", "home/CODEAA")) {
            bring("seat-token-1");
            UI.getCurrent().navigate(place);
            assertThat(title()).isEqualTo("Your page is closed at the moment");
            assertThat(texts()).anyMatch(text -> text.startsWith("The trainer of this workshop has closed"));
            assertThat(find(Html.class).all()).isEmpty();
            assertThat(find(Copier.class).all()).isEmpty();
        }
    }

    @Test
    void whoeverWasTakenOutFindsNothing() {
        seats.remove(li.person());
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        assertThat(field("Return code").getErrorMessage()).startsWith("The trainer has taken you out");
        bring("seat-token-1");
        UI.getCurrent().navigate("home/CODEAA");
        assertThat(title()).isEqualTo("There is nothing here any more");
    }

    @Test
    void insideAMessengerPeopleReadCopyAndLearnHowToGetOut() {
        Exchange.request().getHeaders().put("User-Agent", List.of("Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0"));
        bring("seat-token-1");
        UI.getCurrent().navigate("home/CODEAA");
        assertThat(article()).contains("Orders");
        assertThat(links()).doesNotContain("Word", "PDF", "Save this page");
        assertThat(texts())
                .anyMatch(text -> text.startsWith("You are reading inside WeChat"))
                .anyMatch(text -> text.contains("choose “Open in browser”"));
        assertThat(find(Copier.class).all())
                .hasSize(2)
                .allMatch(copier ->
                        "/home/CODEAA-AAA-AAA-AA1".equals(copier.getElement().getProperty("path")));
    }

    @Test
    void thePageSpeaksTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        assertThat(exports.wishes().getLast().languages().main()).isEqualTo(Language.ZH);
        assertThat(links()).contains("保存本页");
    }

    @Test
    void aFileIsMadeWhenAskedForAndARefusalIsReadInWords() throws IOException {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        FileLink page = find(FileLink.class).withText("Save this page").single();
        FileLink word = find(FileLink.class).withText("Word").single();
        MockHttpServletResponse file = answer(page);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("OKR-", ".html");
        assertThat(file.getContentType()).startsWith("text/html");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(PlainExports.OBJECTIVE);

        homes.close(chen.id(), workshop.id());
        MockHttpServletResponse refused = answer(word);
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getHeader("Content-Disposition")).isNull();
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("This file can’t be had at the moment: The trainer has closed the pages at home.");
    }

    @Test
    void whoeverWaitsForAFileSeesThePlaceInTheQueue() {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        exports.queue(7);
        askForWord();
        poll();
        assertThat(texts()).contains("Your file is number 7 in the queue. It comes by itself.");
        exports.queue(0);
        for (int look = 0; look < 5; look++) {
            poll();
        }
        assertThat(texts()).noneMatch(text -> text.startsWith("Your file is number"));
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void whoeverLeavesThePageAsksForNoPlaceAnyMore() {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        exports.queue(7);
        askForWord();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        UI.getCurrent().navigate("home/NOSUCH-AAA-AAA-AA1");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private void askForWord() {
        var link = find(Anchor.class).withText("Word").single().getElement();
        link.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link, "click", JacksonUtils.createObjectNode()));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    @Test
    void anAddressIsLeftAndTakenBackByThePerson() {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        EmailField address = find(EmailField.class).single();
        test(address).setValue("li@acme");
        click("Leave address");
        assertThat(address.getErrorMessage()).isEqualTo("That is not a complete e-mail address.");
        test(address).setValue("li@acme.test");
        click("Leave address");
        assertThat(texts()).contains("One mail goes to li@acme.test when the trainer sends it.");
        assertThat(mailings.address(li)).contains("li@acme.test");
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        assertThat(texts()).contains("One mail goes to li@acme.test when the trainer sends it.");
        click("Delete my address");
        assertThat(texts()).contains("Your address is deleted.");
        assertThat(mailings.address(li)).isEmpty();
    }

    @Test
    void anAddressIsTakenBackAlsoWhenThePageIsClosed() {
        mailings.leave(li, "li@acme.test");
        homes.close(chen.id(), workshop.id());
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        assertThat(title()).isEqualTo("Your page is closed at the moment");
        click("Delete my address");
        assertThat(texts()).contains("Your address is deleted.");
        assertThat(mailings.address(li)).isEmpty();
        assertThat(find(EmailField.class).all()).isEmpty();
    }

    @Test
    void theTrainerClosesAndOpensThePages() {
        trainers.signIn(chen);
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/take-home");
        assertThat(texts())
                .anyMatch(text -> text.endsWith("https://okr.acme.test/home/CODEAA"))
                .contains("They stay for 90 days after the workshop is closed.", "Nobody waits for mail.");
        click("Close the pages");
        assertThat(badge()).isEqualTo("Closed");
        assertThat(homes.open(workshop.id())).isFalse();
        click("Open the pages");
        assertThat(badge()).isEqualTo("Open");
        assertThat(homes.open(workshop.id())).isTrue();
    }

    @Test
    void theTrainerSendsMailAndNeverSeesAnAddress() throws InterruptedException {
        mailings.leave(li, "li@acme.test");
        trainers.signIn(chen);
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/take-home");
        assertThat(texts()).contains("1 person has left an address.").noneMatch(text -> text.contains("li@"));
        var over = new CountDownLatch(1);
        Runnable deaf = mailings.listen(workshop.id(), () -> {
            var now = mailings.of(chen.id(), workshop.id());
            if (now.progress().isEmpty() && now.sent() == 1) {
                over.countDown();
            }
        });
        click("Send mail");
        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        deaf.run();
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/take-home");
        assertThat(texts()).contains("Nobody waits for mail.", "1 mail has been sent.");
        assertThat(SERVER.getReceivedMessages()).isNotEmpty();
        assertThat(button("Send mail").isEnabled()).isFalse();
    }

    @Test
    void anObserverLooksOn() {
        PersonId observer = trainers.signIn("obs").id();
        workshops.crew(workshop.id(), new Crew(chen.id(), chen.id(), Map.of(observer, CrewRole.OBSERVER)));
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/take-home");
        assertThat(badge()).isEqualTo("Open");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Close the pages", "Open the pages", "Send mail");
    }

    @Test
    void theGroupsDraftCanBeTakenToOtherTools() throws IOException {
        UI.getCurrent().navigate("home/CODEAA-AAA-AAA-AA1");
        assertThat(links()).contains("okr-long.csv", "calendar.ics", "okr.json");
        MockHttpServletResponse answer =
                answer(find(FileLink.class).withText("calendar.ics").single());
        assertThat(answer.getContentAsString())
                .isEqualTo(workshop.groups().getFirst().id().toString());
        assertThat(answer.getContentType()).startsWith("text/calendar");
    }

    private static MockHttpServletResponse answer(FileLink link) throws IOException {
        var answer = new MockHttpServletResponse();
        var service = (VaadinServletService) VaadinService.getCurrent();
        link.send(new DownloadEvent(
                VaadinRequest.getCurrent(),
                new VaadinServletResponse(answer, service),
                VaadinSession.getCurrent(),
                link.getElement()));
        return answer;
    }

    private Seat sits(String name) {
        return seats.join(workshop.id(), workshop.groups().getFirst().id(), name)
                .seat();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private String article() {
        return find(Html.class).single().getInnerHtml();
    }

    private String badge() {
        return find(Span.class).all().stream()
                .filter(span -> span.hasClassName("okr-badge"))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Cookie> seatCookie() {
        return Optional.ofNullable(Exchange.response().findCookie("okr-seat-CODEAA"));
    }

    /** The browser sends the cookie with its next request. */
    private static void bring(String token) {
        Exchange.request().addCookie(new Cookie("okr-seat-CODEAA", token));
    }
}
