package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import okrworkshop.closing.Feedback;
import okrworkshop.closing.NextStep;
import okrworkshop.closing.NextSteps;
import okrworkshop.export.FileFormat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.HomePage;
import okrworkshop.takehome.Mailings;
import okrworkshop.takehome.TakeHomes;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find at home, with all modules and without a mail server. */
class TakeHomeTest extends WholeServer {
    private static final String WORDS = "Win <b>quiet</b> users";

    @Autowired
    private TakeHomes homes;

    @Autowired
    private Mailings mailings;

    @Autowired
    private Seats seats;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Roster roster;

    @Autowired
    private Keepings keepings;

    @Autowired
    private Feedback feedback;

    @Autowired
    private NextSteps steps;

    private Room room;
    private WorkshopId id;
    private Seat anna;
    private Seat bo;

    @BeforeEach
    void anObjectiveIsOnTheBoard() {
        room = room().started();
        id = WorkshopId.of(room.id);
        anna = seats.byToken(room.anna.token()).orElseThrow();
        bo = seats.byToken(room.bo.token()).orElseThrow();
        room.at(Room.OBJECTIVES);
        try (BoardClient client = room.follows(room.anna, room.anna.document())) {
            client.op(room.anna.document(), "anna.1", Operations.create("o1", "objective", "objectives"));
            client.await("ack");
            client.op(room.anna.document(), "anna.2", Operations.set("o1", "text", WORDS));
            client.await("ack");
        }
    }

    @Test
    void thePageHasTheOwnGroupsDraftEscapedAndNothingOfOthers() {
        HomePage page = homes.page(anna, Language.EN);
        assertThat(page.html()).contains("Win &lt;b&gt;quiet&lt;/b&gt; users").doesNotContain(WORDS);
        assertThat(page.paste()).contains("Win &lt;b&gt;quiet&lt;/b&gt; users").doesNotContain(WORDS);
        assertThat(page.markdown()).contains("quiet");
        HomePage other = homes.page(bo, Language.EN);
        assertThat(other.html() + other.paste() + other.markdown()).doesNotContain("quiet");
    }

    @Test
    void ownNextStepsStandOnTheOwnPageAndOnNoOther() {
        Seat cleo = seats.byToken(room.joins("Cleo", room.groups.getFirst()).token())
                .orElseThrow();
        feedback.open(workshops.byId(id).orElseThrow().trainer(), id);
        steps.put(id, anna.person(), new NextStep("a", "Call the warehouse", Optional.empty(), "Lin", false));
        assertThat(homes.page(anna, Language.EN).html()).contains("Call the warehouse");
        for (Seat other : List.of(cleo, bo)) {
            HomePage page = homes.page(other, Language.EN);
            assertThat(page.html() + page.paste() + page.markdown()).doesNotContain("Call the warehouse");
        }
        assertThat(homes.page(cleo, Language.EN).html()).contains("Win &lt;b&gt;quiet&lt;/b&gt; users");
    }

    @Test
    void aPageSavedAsOneFileNeedsNothingElse() {
        String saved = new String(homes.file(anna, FileFormat.HTML, Language.EN).content(), StandardCharsets.UTF_8);
        assertThat(saved)
                .startsWith("<!DOCTYPE html>")
                .contains("Win &lt;b&gt;quiet&lt;/b&gt; users")
                .doesNotContain("<script", "src=\"http", "href=\"http");
    }

    @Test
    void aCardThatATrainerHidesLeavesThePage() {
        try (BoardClient trainer = room.trainerEnters()) {
            trainer.open(room.anna.document(), 0);
            trainer.await("doc");
            trainer.op(room.anna.document(), "tara.1", "{'k':'withhold','card':'o1'}");
            trainer.await("ack");
        }
        HomePage page = homes.page(anna, Language.EN);
        assertThat(page.html() + page.paste() + page.markdown()).doesNotContain("quiet");
    }

    @Test
    void theAddressIsOpenToEverybodyAndSaysNothingByItself() throws IOException, InterruptedException {
        String code = seats.returnCode(anna.person()).orElseThrow();
        for (String path : new String[] {"/home", "/home/" + room.code, "/home/" + room.code + "-" + code}) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofString());
            // Before the front end is built there is no page to be had; being sent away would come before that.
            assertThat(answer.statusCode()).as("nobody has to sign in").isNotIn(302, 303, 401, 403);
            assertThat(answer.body()).doesNotContain("quiet", anna.name());
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        }
    }

    @Test
    void withoutAMailServerNobodyIsAskedForAnAddress() {
        assertThat(mailings.available()).isFalse();
        assertThat(Refusals.codeOf(() -> mailings.leave(anna, "anna@acme.test")))
                .isEqualTo("mail.unavailable");
    }

    @Test
    void aNameThatWasRemovedAndAWorkshopThatWasDeletedLeaveNoPage() {
        String code = seats.returnCode(anna.person()).orElseThrow();
        assertThat(seats.byReturnCode(id, code, "10.1.0.1")).isEqualTo(anna);
        roster.forgetMe(id, anna.person());
        assertThat(Refusals.codeOf(() -> homes.page(anna, Language.EN))).isEqualTo("seat.unknown");
        assertThat(Refusals.codeOf(() -> seats.byReturnCode(id, code, "10.1.0.1")))
                .isEqualTo("return.unknown");

        room.act("/close", "");
        assertThat(homes.page(bo, Language.EN).title()).isNotEmpty();
        PersonId owner = workshops.byId(id).orElseThrow().crew().owner();
        keepings.delete(owner, id);
        assertThat(Refusals.codeOf(() -> homes.page(bo, Language.EN))).isEqualTo("workshop.unknown");
        assertThat(homes.open(id)).isFalse();
        keepings.restore(owner, id);
        assertThat(homes.open(id)).isTrue();
    }
}
