package okrworkshop.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.Locale;
import okrworkshop.lint.RuleId;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class LintApiTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new LintController())
            .setControllerAdvice(new Problems(texts()))
            .build();

    @Test
    void saysWhichRulesSpeakAboutEachStatementAndWhichWordsMadeThem() throws Exception {
        lint("", """
                {"statements":[{"id":"a","kind":"O","text":"年度营收增长30%"},
                {"id":"b","kind":"KR","text":"Launch the portal","objective":"Guests return"},
                {"kind":"KR","text":"Churn falls from 5% to 3%"}]}""")
                .andExpect(jsonPath("$", hasSize(3)))
                .andExpect(jsonPath("$[0].id").value("a"))
                .andExpect(jsonPath("$[0].findings[0].rule").value("O-METRIC"))
                .andExpect(jsonPath("$[0].findings[0].severity").value("info"))
                .andExpect(jsonPath("$[0].findings[0].spans[0].start").value(6))
                .andExpect(jsonPath("$[0].findings[0].spans[0].text").value("30%"))
                .andExpect(jsonPath("$[0].findings[0].move").value("number-to-key-result"))
                .andExpect(jsonPath("$[1].findings[*].rule", hasItem("KR-FEATURE")))
                .andExpect(jsonPath("$[2].findings", hasSize(0)));
    }

    @Test
    void speaksTheCallersLanguage() throws Exception {
        String asked = "{\"statements\":[{\"kind\":\"O\",\"text\":\"团队建设\"}]}";
        mvc.perform(json("", asked).locale(Locale.CHINA))
                .andExpect(jsonPath("$[0].findings[0].advice.why", containsString("短语")));
        mvc.perform(json("", asked).locale(Locale.ENGLISH))
                .andExpect(jsonPath("$[0].findings[0].advice.why", containsString("phrase")));
    }

    @Test
    void takesAProfileAndWordsOfOnesOwn() throws Exception {
        lint("", "{\"profile\":\"smart\",\"statements\":[{\"kind\":\"O\",\"text\":\"年度营收增长30%\"}]}")
                .andExpect(jsonPath("$[0].findings", hasSize(0)));
        lint("", """
                {"words":{"buzz":["moonshotting"]},"statements":[{"kind":"O","text":"Win the north by moonshotting its shops"}]}""").andExpect(jsonPath("$[0].findings[0].rule").value("X-BUZZ"));
    }

    @Test
    void saysWhatIsWrongWithARequest() throws Exception {
        refused("", "{}", "request.missing", "statements");
        refused("", "{\"statements\":[null]}", "request.missing", "statements");
        refused("", "{\"statements\":[{\"kind\":\"KPI\",\"text\":\"x\"}]}", "request.value", "statements[0].kind");
        refused("", "{\"statements\":[{\"kind\":\"O\"}]}", "request.missing", "statements[0].text");
        refused("", "{\"profile\":\"gentle\",\"statements\":[]}", "request.value", "profile");
        refused("", "{\"words\":{\"nonsense\":[\"x\"]},\"statements\":[]}", "request.value", "words");
        refused("", "{\"words\":{\"buzz\":[\"\"]},\"statements\":[]}", "request.value", "words");
        String many = String.join(",", Collections.nCopies(LintController.STATEMENTS + 1, "{}"));
        refused("", "{\"statements\":[" + many + "]}", "request.too-many", "statements");
        refused(
                "/sets",
                "{\"sets\":[{\"objectives\":[{\"text\":\"x\",\"krs\":[7]}]}]}",
                "request.value",
                "sets[0].krs");
    }

    @Test
    void saysWhatSpeaksAboutWholeSetsAndMoreAtTheGate() throws Exception {
        String set = "{\"id\":\"one\",\"objectives\":[{\"text\":\"Guests return\",\"owner\":\"\",\"krs\":[]}]}";
        lint("/sets", "{\"sets\":[" + set + "]}")
                .andExpect(jsonPath("$[0].id").value("one"))
                .andExpect(
                        jsonPath("$[0].findings[?(@.rule=='S-OWNER')].severity").value("warn"))
                .andExpect(jsonPath("$[0].findings[?(@.rule=='S-OWNER')].places[0].thing")
                        .value("objective"));
        lint("/sets", "{\"gate\":true,\"sets\":[" + set + "]}")
                .andExpect(
                        jsonPath("$[0].findings[?(@.rule=='S-OWNER')].severity").value("error"));
    }

    @Test
    void publishesItsRulesAndTheSchemaOfSets() throws Exception {
        mvc.perform(get("/api/v1/lint/rules"))
                .andExpect(jsonPath("$", hasSize(RuleId.values().length)))
                .andExpect(jsonPath("$[0].rule").value("X-PLACEHOLDER"));
        mvc.perform(get("/api/v1/lint/set.schema.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/schema+json"))
                .andExpect(jsonPath("$.required[0]").value("objectives"));
    }

    @Test
    void weighsItsRulesInTheProfileThatIsAskedFor() throws Exception {
        mvc.perform(get("/api/v1/lint/rules"))
                .andExpect(jsonPath("$[?(@.rule=='O-METRIC')].severity").value("info"));
        mvc.perform(get("/api/v1/lint/rules?profile=strict"))
                .andExpect(jsonPath("$[?(@.rule=='O-METRIC')].severity").value("warn"));
        mvc.perform(get("/api/v1/lint/rules?profile=smart"))
                .andExpect(jsonPath("$", hasSize(RuleId.values().length - 1)))
                .andExpect(jsonPath("$[?(@.rule=='O-METRIC')]", hasSize(0)));
        mvc.perform(get("/api/v1/lint/rules?profile=gentle").locale(Locale.ENGLISH))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.value"))
                .andExpect(jsonPath("$.detail", containsString("“profile”")));
    }

    @Test
    void readsSetsWithWordsOfOnesOwnAndSaysWhatOneClickCouldDo() throws Exception {
        String set = """
                {"objectives":[{"text":"Win back the north","krs":[
                {"text":"Flank the launch of 3 shops"},{"text":"Flank the launch of 3 shops"}]}]}""";
        lint("/sets", "{\"sets\":[" + set + "]}")
                .andExpect(jsonPath("$[0].findings[?(@.rule=='S-ALL-OUTPUT')]", hasSize(0)))
                .andExpect(jsonPath("$[0].findings[?(@.rule=='S-KR-DUP')].move").value("merge"));
        lint("/sets", "{\"words\":{\"task-verb-kr\":[\"flank\"]},\"sets\":[" + set + "]}")
                .andExpect(jsonPath("$[0].findings[?(@.rule=='S-ALL-OUTPUT')]", hasSize(1)));
        refused("/sets", "{\"words\":{\"nonsense\":[\"x\"]},\"sets\":[]}", "request.value", "words");
    }

    private void refused(String path, String body, String code, String field) throws Exception {
        mvc.perform(json(path, body).locale(Locale.ENGLISH))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.detail", containsString("“" + field + "”")));
    }

    private ResultActions lint(String path, String body) throws Exception {
        return mvc.perform(json(path, body)).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post("/api/v1/lint" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static ResourceBundleMessageSource texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("vaadin-i18n/translations");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
