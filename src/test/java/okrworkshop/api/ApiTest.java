package okrworkshop.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Papers;
import okrworkshop.people.SeatCookie;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Language;
import okrworkshop.testing.Parts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.datasource.url=jdbc:hsqldb:mem:api;hsqldb.tx=mvcc")
@AutoConfigureMockMvc
@Import(Parts.class)
class ApiTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PLAN = """
        {"template":"small","title":"New product","cycleStart":"2026-04-01","cycleEnd":"2026-06-30",
         "groups":2,"groupSize":2,"language":"en","preset":"short"}\
        """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Trainers trainers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private String trainer = "";

    @BeforeEach
    void signUp() {
        for (String table : new String[] {"api_token", "trainer_browser", "trainer", "setup_link"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("insert into setup_link (token_hash, made_at) values (?, current_timestamp)")
                .param("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .update();
        trainer = trainers.issueApiToken(
                trainers.createFirst("test", "ada", "Ada", "correct horse").id(), "test");
    }

    @Test
    void aWorkshopIsDrivenFromItsCreationToItsEnd() throws Exception {
        JsonNode workshop = created();
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        mvc.perform(as(trainer, get("/api/v1/workshops"))).andExpect(jsonPath("$", hasSize(1)));
        mvc.perform(as(trainer, post(at + "/start")))
                .andExpect(jsonPath("$.phase").value("running"));
        mvc.perform(as(trainer, body(post(at + "/move"), "{\"position\":1}")))
                .andExpect(jsonPath("$.step.id").value("choose"))
                .andExpect(jsonPath("$.timer.state").value("idle"));
        mvc.perform(as(trainer, body(post(at + "/timer"), "{\"action\":\"start\"}")))
                .andExpect(jsonPath("$.timer.state").value("running"));
        mvc.perform(as(trainer, body(post(at + "/timer"), "{\"action\":\"change\",\"seconds\":60}")))
                .andExpect(jsonPath("$.timer.totalSeconds").value(660));
        mvc.perform(as(trainer, get(at + "/progress"))).andExpect(jsonPath("$", hasSize(2)));
        mvc.perform(as(trainer, post(at + "/reviews")))
                .andExpect(jsonPath("$[0].step").value("review"))
                .andExpect(jsonPath("$[0].checklist").value("ten"));
        String group = workshop.at("/groups/0/id").asString();
        mvc.perform(as(trainer, body(patch(at + "/groups/" + group), "{\"name\":\"鹰\"}")))
                .andExpect(jsonPath("$.name").value("鹰"));
        mvc.perform(as(trainer, post(at + "/close")))
                .andExpect(jsonPath("$.phase").value("closed"));
        mvc.perform(as(trainer, post(at + "/reopen")))
                .andExpect(jsonPath("$.phase").value("running"));
        mvc.perform(as(trainer, get(at + "/events")))
                .andExpect(jsonPath("$[0].type").value("created"))
                .andExpect(jsonPath("$[2].detail").value("choose"));
    }

    @Test
    void theBeatsOfAStepAreMovedByTheTrainerAndWhereTheMethodLetsThemByTheGroup() throws Exception {
        JsonNode workshop = created();
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        String token =
                joined(workshop.get("code").asString(), "Bo").get("token").asString();
        mvc.perform(as(trainer, body(post(at + "/beat"), "{\"beat\":\"share\"}")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("workshop.not-running"));
        mvc.perform(as(trainer, post(at + "/start")))
                .andExpect(jsonPath("$.beats", hasSize(0)))
                .andExpect(jsonPath("$.steps[3].beats[1]").value("review"));
        mvc.perform(as(token, body(post("/api/v1/seat/beat"), "{\"beat\":\"review\"}")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("beat.trainer-only"));
        mvc.perform(as(trainer, body(post(at + "/move"), "{\"position\":3}")))
                .andExpect(jsonPath("$.beats[0].beat").value("share"))
                .andExpect(jsonPath("$.beats[0].leftSeconds").value(360));
        String second = workshop.at("/groups/1/id").asString();
        mvc.perform(as(trainer, body(post(at + "/beat"), "{\"beat\":\"review\",\"group\":\"" + second + "\"}")))
                .andExpect(jsonPath("$.beats[0].beat").value("share"))
                .andExpect(jsonPath("$.beats[1].beat").value("review"));
        mvc.perform(as(token, body(post("/api/v1/seat/beat"), "{\"beat\":\"review\"}")))
                .andExpect(jsonPath("$.beat").value("review"));
        mvc.perform(as(token, get("/api/v1/seat")))
                .andExpect(jsonPath("$.beat.beat").value("review"));
        mvc.perform(as(trainer, body(post(at + "/beat"), "{\"beat\":\"share\"}")))
                .andExpect(jsonPath("$.beats[1].beat").value("share"));
        mvc.perform(as(trainer, body(post(at + "/beat"), "{\"beat\":\"silent\"}")))
                .andExpect(jsonPath("$.code").value("beat.unknown"));
        mvc.perform(as(trainer, body(post(at + "/beat"), "{\"beat\":\"lunch\"}")))
                .andExpect(jsonPath("$.detail").value("This step has no such part."));
        mvc.perform(as(trainer, body(post(at + "/beat"), "{}")))
                .andExpect(jsonPath("$.code").value("request.missing"));
        mvc.perform(as(token, body(post(at + "/beat"), "{\"beat\":\"share\"}"))).andExpect(status().isForbidden());
    }

    @Test
    void aParticipantJoinsComesBackAndAsksForTheirSeat() throws Exception {
        JsonNode workshop = created();
        String code = workshop.get("code").asString();
        mvc.perform(get("/api/v1/join/" + code))
                .andExpect(jsonPath("$.title").value("New product"))
                .andExpect(jsonPath("$.groups[0].free").value(2));
        JsonNode seat = joined(code, "Bo");
        mvc.perform(body(
                        post("/api/v1/join/" + code + "/return"),
                        "{\"returnCode\":\"" + seat.get("returnCode").asString() + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.person").value(seat.get("person").asString()));
        mvc.perform(as(seat.get("token").asString(), get("/api/v1/seat")))
                .andExpect(jsonPath("$.me.name").value("Bo"))
                .andExpect(jsonPath("$.document").value(seat.get("document").asString()))
                .andExpect(jsonPath("$.workshop.code").value(code))
                .andExpect(jsonPath("$.step.id").value("expect"));
        mvc.perform(as(seat.get("token").asString(), get("/api/v1/me")))
                .andExpect(jsonPath("$.role").value("participant"));
        mvc.perform(as(trainer, get("/api/v1/me")))
                .andExpect(jsonPath("$.username").value("ada"));
    }

    @Test
    void aWordTemplateIsBroughtUsedAndRemoved() throws Exception {
        JsonNode workshop = created();
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        String group = at + "/groups/" + workshop.at("/groups/0/id").asString();
        byte[] template = Papers.docx(new Book(
                Language.EN,
                "House",
                "House of Locks {{group}}",
                "{{mark}}",
                LocalDate.of(2026, 1, 1),
                Book.Density.ROOMY,
                List.of(new Block.Paragraph("{{content}}"))));
        mvc.perform(as(trainer, get(at + "/letterhead")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("letterhead.none"));
        mvc.perform(as(
                        trainer,
                        put(at + "/letterhead?name=house.docx")
                                .contentType(WORD)
                                .content(template)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("house.docx"))
                .andExpect(jsonPath("$.size").value(template.length));
        mvc.perform(as(trainer, get(at + "/letterhead.docx")))
                .andExpect(content().bytes(template));
        assertThat(running(mvc.perform(as(trainer, get(group + "/exports/okr.docx")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .startsWith("House of Locks ");
        mvc.perform(as(trainer, put(at + "/letterhead").contentType(WORD).content("no Word file")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("letterhead.not-word"));
        mvc.perform(as(trainer, put(at + "/letterhead").contentType(WORD).content(new byte[Letterhead.LARGEST + 1])))
                .andExpect(status().isContentTooLarge());
        mvc.perform(as(trainer, delete(at + "/letterhead"))).andExpect(status().isNoContent());
        assertThat(running(mvc.perform(as(trainer, get(group + "/exports/okr.docx")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .doesNotContain("House");
    }

    private static String running(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getHeaderList().getFirst().getText();
        }
    }

    @Test
    void nobodyGetsInWithoutATokenOrWithAWrongOne() throws Exception {
        mvc.perform(get("/api/v1/workshops"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("sign-in.needed"));
        mvc.perform(as("nonsense", get("/api/v1/workshops"))).andExpect(status().isUnauthorized());
        mvc.perform(as("nonsense", get("/api/v1/join/ABC"))).andExpect(status().isUnauthorized());
    }

    @Test
    void aMoveWithConditionsOpenKeepsItsReasonAlsoWhenThereIsNone() throws Exception {
        JsonNode workshop = created();
        joined(workshop.get("code").asString(), "Bo");
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        mvc.perform(as(trainer, post(at + "/start")));
        mvc.perform(as(trainer, body(post(at + "/move"), "{\"position\":1,\"reason\":\"时间到了\"}")))
                .andExpect(jsonPath("$.position").value(1));
        mvc.perform(as(trainer, body(post(at + "/move"), "{\"position\":0}"))).andExpect(status().isOk());
        mvc.perform(as(trainer, body(post(at + "/move"), "{\"position\":2}"))).andExpect(status().isOk());
        mvc.perform(as(trainer, get(at + "/departures")))
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].step").value("expect"))
                .andExpect(jsonPath("$[0].reason").value("时间到了"))
                .andExpect(jsonPath("$[0].unmet[0].condition").value("restated"))
                .andExpect(jsonPath("$[1].reason").value(""));
    }

    @Test
    void aParticipantCanNeitherMoveTheWorkshopNorReadTheCockpit() throws Exception {
        JsonNode workshop = created();
        String seat = joined(workshop.get("code").asString(), "Bo").get("token").asString();
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        mvc.perform(as(seat, body(post(at + "/move"), "{\"position\":1}")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("sign-in.not-allowed"));
        mvc.perform(as(seat, get(at))).andExpect(status().isForbidden());
        mvc.perform(as(seat, get(at + "/progress"))).andExpect(status().isForbidden());
        mvc.perform(as(seat, get("/api/v1/templates"))).andExpect(status().isForbidden());
        mvc.perform(as(seat, get("/api/v1/lint/rules"))).andExpect(status().isForbidden());
        mvc.perform(as(trainer, get("/api/v1/seat"))).andExpect(status().isForbidden());
    }

    @Test
    void aForeignWorkshopDoesNotExist() throws Exception {
        JsonNode workshop = created();
        signUp();
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
            get(at),
            get(at + "/events"),
            get(at + "/groups"),
            get(at + "/progress"),
            get(at + "/reviews"),
            post(at + "/start"),
            post(at + "/close"),
            post(at + "/reviews")
        }) {
            mvc.perform(as(trainer, request))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("workshop.unknown"));
        }
    }

    @Test
    void theSeatCookieOpensDownloadsAndNothingElse() throws Exception {
        String code = created().get("code").asString();
        Cookie cookie = new Cookie(
                SeatCookie.name(code), joined(code, "Bo").get("token").asString());
        mvc.perform(get("/api/v1/seat").param("workshop", code).cookie(cookie)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/seat/exports/no-such-file")
                        .param("workshop", code)
                        .cookie(cookie))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/seat/exports/no-such-file")
                        .param("workshop", "OTHER")
                        .cookie(cookie))
                .andExpect(status().isUnauthorized());
        mvc.perform(post("/api/v1/seat/exports/no-such-file")
                        .param("workshop", code)
                        .cookie(cookie))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void booksComeInFormatsLanguagesAndWithATagThatSparesTheSecondDownload() throws Exception {
        JsonNode workshop = created();
        String seat = joined(workshop.get("code").asString(), "Bo").get("token").asString();
        String at = "/api/v1/workshops/" + workshop.get("id").asString();
        String group = at + "/groups/" + workshop.at("/groups/0/id").asString() + "/exports/okr";
        for (String path : new String[] {group, "/api/v1/seat/exports/okr", "/api/v1/seat/exports/page"}) {
            String caller = path.startsWith(at) ? trainer : seat;
            String tag = mvc.perform(as(caller, get(path + ".docx")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("Content-Disposition", containsString("attachment")))
                    .andReturn()
                    .getResponse()
                    .getHeader("ETag");
            mvc.perform(as(caller, get(path + ".docx").header("If-None-Match", String.valueOf(tag))))
                    .andExpect(status().isNotModified());
            mvc.perform(as(caller, get(path + ".docx?lang=zh").header("If-None-Match", String.valueOf(tag))))
                    .andExpect(status().isOk());
            mvc.perform(as(caller, get(path + ".md?lang=both&brief=true&nameless=true")))
                    .andExpect(status().isOk());
            mvc.perform(as(caller, get(path + ".md?lang=fr")))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("language.unknown"));
            mvc.perform(as(caller, get(path + ".md?brief=perhaps")))
                    .andExpect(jsonPath("$.code").value("request.value"));
            mvc.perform(as(caller, get(path + ".exe"))).andExpect(status().isNotFound());
        }
        String other =
                joined(workshop.get("code").asString(), "Cy").get("token").asString();
        String made = mvc.perform(as(seat, get("/api/v1/seat/exports/page.docx")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        for (String who : new String[] {seat, other}) {
            mvc.perform(as(
                            who,
                            get("/api/v1/seat/exports/page.docx")
                                    .param("made", String.valueOf(made).replace("\"", ""))))
                    .andExpect(status().isOk())
                    .andExpect(header().string("ETag", who.equals(seat) ? equalTo(made) : not(equalTo(made))));
        }
        mvc.perform(as(seat, get("/api/v1/seat/exports/place")))
                .andExpect(jsonPath("$.place").value(0));
        mvc.perform(as(trainer, get("/api/v1/seat/exports/page.docx"))).andExpect(status().isForbidden());
    }

    @Test
    void theReportComesInEveryFormatForItsCrewAlone() throws Exception {
        JsonNode workshop = created();
        String seat = joined(workshop.get("code").asString(), "Bo").get("token").asString();
        String report = "/api/v1/workshops/" + workshop.get("id").asString() + "/exports/report.";
        for (String extension : new String[] {"docx", "pdf", "xlsx", "md", "html"}) {
            mvc.perform(as(trainer, get(report + extension + "?lang=both&nameless=true")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Disposition", containsString("OKR-Report")));
        }
        mvc.perform(as(seat, get(report + "pdf"))).andExpect(status().isForbidden());
    }

    @Test
    void aBundleIsOrderedFetchedAndDeleted() throws Exception {
        JsonNode workshop = created();
        String at = "/api/v1/workshops/" + workshop.get("id").asString() + "/exports/bundle";
        refused(body(post(at), "{}"), "request.missing");
        refused(body(post(at), "{\"formats\":[]}"), "files.bundle-empty");
        refused(body(post(at), "{\"formats\":[\"exe\"]}"), "request.value");
        refused(body(post(at), "{\"formats\":[null]}"), "request.missing");
        JsonNode bundle = json.readTree(mvc.perform(as(trainer, body(post(at), "{\"formats\":[\"docx\",\"md\"]}")))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.of").value(4))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        String one = at + "/" + bundle.get("id").asString();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> mvc.perform(as(trainer, get(one)))
                        .andExpect(jsonPath("$.state").value("ready"))
                        .andExpect(jsonPath("$.made").value(4))
                        .andExpect(jsonPath("$.missing", hasSize(0))));
        mvc.perform(as(trainer, get(one + "/zip")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().string("Content-Disposition", containsString(".zip")));
        mvc.perform(as(trainer, delete(one))).andExpect(status().isNoContent());
        mvc.perform(as(trainer, get(one + "/zip")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("files.bundle-unknown"));
    }

    @Test
    void refusalsSpeakTheCallersLanguage() throws Exception {
        mvc.perform(get("/api/v1/join/ZZZZZ2").header("Accept-Language", "zh-CN"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("join.unknown-code"))
                .andExpect(jsonPath("$.detail", containsString("加入码")));
        mvc.perform(get("/api/v1/join/ZZZZZ2").header("Accept-Language", "fr"))
                .andExpect(jsonPath("$.detail", containsString("code")));
        mvc.perform(get("/api/v1/workshops").header("Accept-Language", "zh"))
                .andExpect(jsonPath("$.detail", containsString("登录")));
    }

    @Test
    void malformedRequestsGetAClearAnswer() throws Exception {
        refused(body(post("/api/v1/workshops"), PLAN.replace("\"title\"", "\"titel\"")), "request.unknown-field");
        refused(body(post("/api/v1/workshops"), PLAN.replace("2026-04-01", "tomorrow")), "request.value");
        refused(body(post("/api/v1/workshops"), "{\"template\":\"small\"}"), "");
        refused(body(post("/api/v1/workshops"), "{"), "request.unreadable");
        refused(body(post("/api/v1/workshops"), "[]"), "");
        refused(get("/api/v1/workshops/not-an-id"), "request.value");
        refused(body(post("/api/v1/workshops"), PLAN.replace("\"en\"", "\"fr\"")), "language.unknown");
        refused(body(post("/api/v1/workshops"), PLAN.replace("\"groups\":2", "\"groups\":1000")), "workshop.groups");
    }

    @Test
    void everythingThatThePageLetsATrainerDecideTheApiDoesToo() throws Exception {
        JsonNode workshop = created(with("""
            "groupPlans":[{"name":"Owls","size":3},{}],
            "seating":"roster",
            "roster":[{"name":"王　芳","department":"Sales","group":2,"role":"lead"},{"name":"Ada"},
                      {"name":"王芳","department":"R&D","group":1}],
            "minutes":{"expect":25},
            "rules":{"ownPace":true,"cardNames":"hidden","voteNames":"hidden","beatsBy":"facilitator",
                     "budgets":[{"step":"choose","lens":"rank","points":7,"perCard":4}],
                     "beats":{"review":[5,20]}}\
            """));
        mvc.perform(as(trainer, get("/api/v1/workshops/" + workshop.get("id").asString())))
                .andExpect(jsonPath("$.seating").value("roster"))
                .andExpect(jsonPath("$.ownPace").value(true))
                .andExpect(jsonPath("$.groups[0].name").value("Owls"))
                .andExpect(jsonPath("$.steps[0].minutes").value(25))
                .andExpect(jsonPath("$.steps[3].minutes").value(25));
        String code = workshop.get("code").asString();
        mvc.perform(get("/api/v1/join/" + code))
                .andExpect(jsonPath("$.seating").value("roster"))
                .andExpect(jsonPath("$.groups[0].free").value(3))
                .andExpect(content().string(not(containsString("Ada"))));
        mvc.perform(body(post("/api/v1/join/" + code), "{\"name\":\"王芳\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("join.which-department"));
        mvc.perform(body(post("/api/v1/join/" + code), "{\"name\":\"王芳\",\"department\":\"sales\"}"))
                .andExpect(jsonPath("$.group").value(workshop.at("/groups/1/id").asString()));
        mvc.perform(body(post("/api/v1/join/" + code), "{\"name\":\"Late\"}")).andExpect(status().isOk());
    }

    @Test
    void whatMakesNoSenseInASetUpIsNamed() throws Exception {
        refused(planned("\"seating\":\"sofa\""), "request.value");
        refused(planned("\"seating\":\"roster\""), "roster.empty");
        refused(planned("\"roster\":[null],\"seating\":\"roster\""), "request.missing");
        refused(planned("\"roster\":[{\"group\":1}],\"seating\":\"roster\""), "request.missing");
        refused(planned("\"minutes\":{\"expect\":0}"), "workshop.minutes");
        refused(planned("\"minutes\":{\"expect\":null}"), "request.missing");
        refused(planned("\"minutes\":{\"lunch\":10}"), "step.unknown");
        refused(planned("\"rules\":{\"cardNames\":\"secret\"}"), "request.value");
        refused(planned("\"rules\":{\"beatsBy\":\"nobody\"}"), "request.value");
        refused(
                planned("\"rules\":{\"budgets\":[{\"step\":\"choose\",\"lens\":\"x\",\"points\":3,\"perCard\":1}]}"),
                "ballot.unknown");
        refused(planned("\"rules\":{\"budgets\":[{\"step\":\"choose\",\"lens\":\"rank\"}]}"), "request.value");
        refused(
                planned("\"rules\":{\"budgets\":[{\"step\":\"choose\",\"lens\":\"rank\",\"points\":0,\"perCard\":0}]}"),
                "workshop.budget");
        mvc.perform(as(trainer, planned("\"rules\":{\"beats\":{\"review\":[5]}}")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("beat.unknown"));
        refused(planned("\"groupPlans\":[{\"size\":1}]"), "workshop.group-size");
        refused(planned("\"table\":1"), "request.unknown-field");
    }

    @Test
    void aHugeBodyIsNotRead() throws Exception {
        String huge = "{\"name\":\"" + "x".repeat(200_000) + "\"}";
        mvc.perform(body(post("/api/v1/join/ABCDEF"), huge))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("request.too-large"))
                .andExpect(jsonPath("$.detail", containsString("128")));
    }

    @Test
    void theFirstAccountIsMadeOnceWithTheTokenOfTheSetupLink() throws Exception {
        String account = """
            {"setupToken":"%s","username":"grace","displayName":"Grace","password":"correct horse"}\
            """;
        mvc.perform(body(post("/api/v1/setup"), account.formatted("test")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("setup.link-spent"));
        for (String table : new String[] {"api_token", "trainer"}) {
            jdbc.sql("delete from " + table).update();
        }
        String token = trainers.setupToken().orElseThrow();
        mvc.perform(body(post("/api/v1/setup"), account.formatted("guessed"))).andExpect(status().isConflict());
        String answer = mvc.perform(body(post("/api/v1/setup"), account.formatted(token)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(as(json.readTree(answer).get("token").asString(), get("/api/v1/workshops")))
                .andExpect(status().isOk());
        mvc.perform(body(post("/api/v1/setup"), account.formatted(token))).andExpect(status().isConflict());
    }

    @Test
    void trainersAloneReadHowOftenDocumentsWereFlushed() throws Exception {
        String seat =
                joined(created().get("code").asString(), "Bo").get("token").asString();
        mvc.perform(get("/api/v1/metrics/commits")).andExpect(status().isUnauthorized());
        mvc.perform(as(seat, get("/api/v1/metrics/commits"))).andExpect(status().isForbidden());
        mvc.perform(as(trainer, get("/api/v1/metrics/commits")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.commits").isNumber())
                .andExpect(jsonPath("$.longestMillis").isNumber());
    }

    @Test
    void anUnknownAddressIsAProblemAndNoPage() throws Exception {
        mvc.perform(as(trainer, get("/api/v1/nothing")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("request.not-found"));
    }

    @Test
    void theDescriptionIsReadableForAnybody() throws Exception {
        mvc.perform(get("/api/v1/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi", matchesPattern("3\\..*")))
                .andExpect(
                        jsonPath("$.paths['/api/v1/workshops/{id}/timer'].post").exists())
                .andExpect(
                        jsonPath("$.paths['/api/v1/join/{code}/return'].post").exists());
    }

    @Test
    void answersCarryTheSecurityHeadersAndNoPromiseOfHttps() throws Exception {
        mvc.perform(get("/api/v1/openapi"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    private void refused(MockHttpServletRequestBuilder request, String code) throws Exception {
        var answer = mvc.perform(as(trainer, request))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        if (!code.isEmpty()) {
            answer.andExpect(jsonPath("$.code").value(code));
        }
    }

    private static String with(String more) {
        return PLAN.substring(0, PLAN.length() - 1) + "," + more + "}";
    }

    private static MockHttpServletRequestBuilder planned(String more) {
        return body(post("/api/v1/workshops"), with(more));
    }

    private JsonNode created() throws Exception {
        return created(PLAN);
    }

    private JsonNode created(String plan) throws Exception {
        return json.readTree(mvc.perform(as(trainer, body(post("/api/v1/workshops"), plan)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/workshops/")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private JsonNode joined(String code, String name) throws Exception {
        return json.readTree(mvc.perform(body(post("/api/v1/join/" + code), "{\"name\":\"" + name + "\"}"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static MockHttpServletRequestBuilder as(String token, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
