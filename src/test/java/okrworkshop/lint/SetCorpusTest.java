package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SetCorpusTest {
    private static final String KEY_RESULT = "{'text':'%s','owner':'A','due':'2026-05-1%d'%s}";

    @ParameterizedTest
    @MethodSource("given")
    void theGivenSetsAreJudgedAsLabelled(String line) {
        var labels = EnumSet.noneOf(RuleId.class);
        JsonMapper.shared()
                .readTree(line)
                .path("expected_rules")
                .forEach(code -> RuleId.of(code.stringValue()).ifPresent(labels::add));
        assertThat(found(line, false)).isEqualTo(labels);
    }

    static Stream<String> given() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/lint/sets.jsonl")).stream()
                .filter(line -> !line.isBlank());
    }

    @Test
    void aRuleWhoseFieldsNobodyWasAskedForKeepsSilent() {
        String json = """
                {"objectives":[{"text":"Guests return","krs":[{"text":"Churn from 5% to 3%"},{"text":"Rating from 4 to 5",
                "xteam":[{"team":"X"}]}]},{"text":"Cooks enjoy their work","krs":[{"text":"Sick days from 9 to 4"},
                {"text":"Cooks who stay from 60% to 80%"}]}],"tasks":[{"text":"Ask the guests"}]}""";
        assertThat(codes(json)).isEqualTo("clean");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'text':'Guests return'}]|clean
            [{'text':'Guests return','krs':[]}]|S-KR-FEW
            [{'text':'Guests return'},{'text':'Cooks enjoy their work','krs':[]}]|S-KR-FEW
            """)
    void keyResultsAreMissedOnlyWhereTheSetHasThem(String objectives, String rules) {
        assertThat(codes("{'objectives':%s}".formatted(objectives).replace('\'', '"')))
                .isEqualTo(rules);
    }

    @Test
    void whoIsMissingInAListOfOthersIsSpokenOf() {
        String json = """
                {"objectives":[{"text":"Guests return","owner":"A","krs":[{"text":"Churn from 5% to 3%","owner":"A"},
                {"text":"Rating from 4 to 5"}]}]}""";
        assertThat(codes(json)).isEqualTo("S-OWNER");
    }

    /** A good set with one field changed at a time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'cuts':[]|clean
            'resources':[{'name':'x','available':10,'allocated':12}],'cuts':[]|R-OVER,R-NOCUT
            'resources':[{'name':'x','available':10,'allocated':12}]|R-OVER
            'resources':[{'name':'x','allocated':12}]|clean
            'resources':[{'name':'x','available':10,'allocated':12}],'cuts':['later']|R-OVER
            'resources':[{'name':'x','available':12,'allocated':12}]|clean
            'risks':[]|R-RISKS
            'risks':[{'response':'a','owner':'B'},{'response':'a','owner':'B'},{'response':'a','owner':'B'}]|clean
            'tasks':[{'text':'t','owner':'A','due':'2026-05-01','kr':0}]|T-ORPHAN
            'tasks':[{'text':'t','owner':'A','due':'2026-05-01','kr':0},{'text':'u','owner':'A','due':'2026-05-01','kr':1}]|clean
            'tasks':[{'text':'t','owner':'A','due':'2026-05-01','kr':0},{'text':'u','owner':'A','due':'2026-05-01','kr':1},{'text':'v','owner':'A','due':'2026-05-01'}]|T-ORPHAN
            """)
    void thePlanOfASetIsJudged(String field, String rules) {
        assertThat(codes(set(field, "", ""))).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,'confidence':0.95|S-CONF-HIGH
            ,'confidence':0.2|S-CONF-LOW
            ,'confidence':0.5|clean
            ,'weight':0.5|clean
            ,'weight':0.4|S-WEIGHT
            ,'lagging':true|S-ALL-LAGGING
            ,'xteam':[{'team':'X','confirmed':false}]|S-XTEAM
            ,'xteam':[{'team':'X','confirmed':false,'risk_owner':'B'}]|clean
            ,'xteam':[{'team':'X','confirmed':true}]|clean
            ,'owner':'A and B'|S-OWNER-MULTI
            ,'owner':''|S-OWNER
            ,'due':'2026-07-01'|S-DUE-OUTSIDE
            """)
    void theKeyResultsOfASetAreJudged(String fields, String rules) {
        assertThat(codes(set("'cuts':[]", fields, fields))).isEqualTo(rules);
    }

    @Test
    void atTheGateMissingOwnersAndOpenPartnersAreErrors() {
        OkrSet set = OkrSetJson.read(set("'cuts':[]", ",'owner':null,'xteam':[{'team':'X','confirmed':false}]", ""))
                .set();
        assertThat(Linter.standard().lint(set, Profile.FEISHU, true))
                .extracting(SetFinding::severity)
                .containsOnly(Severity.ERROR);
        assertThat(Linter.standard().lint(set, Profile.FEISHU, false))
                .extracting(SetFinding::severity)
                .containsOnly(Severity.WARN);
    }

    @Test
    void nothingIsSaidAboutKeyResultsThatDifferOnlyInTheirNumbers() {
        String keyResult = "{'text':'新用户%d日留存率从28%%提升到35%%','owner':'A','due':'2026-05-1%d'}";
        String json =
                "{'cycle':{'start':'2026-04-01','end':'2026-06-30'},'objectives':[{'text':'O','owner':'A','parent':'E','priority':1,'krs':[%s,%s]}]}"
                        .formatted(keyResult.formatted(7, 1), keyResult.formatted(30, 2));
        assertThat(codes(json.replace('\'', '"'))).isEqualTo("clean");
    }

    private static String set(String field, String first, String second) {
        return ("{'cycle':{'start':'2026-04-01','end':'2026-06-30'},'objectives':[{'text':'Guests return','owner':'A','parent':'E','priority':1,'krs':["
                        + KEY_RESULT.formatted("Churn from 5% to 3%", 1, first)
                        + ","
                        + KEY_RESULT.formatted("Rating from 4 to 5", 2, second)
                        + "]}],"
                        + field
                        + "}")
                .replace('\'', '"');
    }

    private static String codes(String json) {
        Set<RuleId> found = found(json, false);
        return found.isEmpty()
                ? "clean"
                : String.join(",", found.stream().map(RuleId::code).toList());
    }

    private static Set<RuleId> found(String json, boolean gate) {
        var found = EnumSet.noneOf(RuleId.class);
        Linter.standard()
                .lint(OkrSetJson.read(json).set(), Profile.FEISHU, gate)
                .forEach(finding -> found.add(finding.rule()));
        return found;
    }
}
