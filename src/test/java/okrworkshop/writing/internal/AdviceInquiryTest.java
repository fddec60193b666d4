package okrworkshop.writing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.documents.JsonParts;
import okrworkshop.documents.StrictJson;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.Tuning;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.SettableClock;
import okrworkshop.writing.Wordings;
import okrworkshop.writing.internal.AdviceBody.FindingBody;
import okrworkshop.writing.internal.AdviceBody.MoveBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceInquiryTest {
    private ExtraWords words = ExtraWords.none();
    private Profile profile = Profile.FEISHU;
    private final SettableClock clock = new SettableClock();
    private final AdviceInquiry inquiry =
            new AdviceInquiry(new Wordings(), workshop -> new Tuning(profile, words), clock);
    private final Viewer anna = viewer(Language.EN);

    @Test
    void wordsAreMarkedWhereTheyWereTypedAlsoBehindWhiteSpace() {
        AdviceBody advice = ask("{'objectives':[],'loose':[{'card':'k','text':'  协助销售开展拜访','due':'2026-06-30'}]}");
        FindingBody weak = finding(advice, "k", "KR-WEAKVERB");
        assertThat(weak.spans()).containsExactly(List.of(2, 4));
        assertThat(weak.severity()).isEqualTo("warn");
    }

    @Test
    void noMarkLiesInWhatTheFieldsSay() {
        AdviceBody advice = ask("{'objectives':[],'loose':[{'card':'k','text':'Fewer complaints','metric':'Complaints',"
                + "'from':12,'to':12,'unit':'%'}]}");
        assertThat(finding(advice, "k", "KR-DIRECTION").spans())
                .allSatisfy(span -> assertThat(span.getLast()).isLessThanOrEqualTo("Fewer complaints".length()));
    }

    @Test
    void eachMoveIsOfferedWhereItsRuleSpeaks() {
        AdviceBody advice = ask("""
                {'objectives':[
                  {'card':'o','text':'年度营收增长30%','keyResults':[
                    {'card':'a','text':'1月10日前写完一篇文章'},
                    {'card':'b','text':'续约率提升至90%'},
                    {'card':'c','text':'日活20万,付费率6%,评分4.6'},
                    {'card':'d','text':'用户满意度从78%提升到85%'},
                    {'card':'e','text':'用户的满意度从78%提升到85%'}]}],
                 'loose':[]}""");
        assertThat(finding(advice, "o", "O-METRIC").move().map(MoveBody::kind)).contains("number");
        assertThat(finding(advice, "a", "KR-TASK").move()).contains(new MoveBody("tasks", List.of(), ""));
        assertThat(finding(advice, "b", "KR-NO-BASELINE").move()).contains(new MoveBody("baseline", List.of(), ""));
        assertThat(finding(advice, "c", "KR-MULTI").move().orElseThrow().spans())
                .hasSize(3);
        assertThat(finding(advice, "e", "S-KR-DUP").move()).contains(new MoveBody("merge", List.of(), "d"));
    }

    @Test
    void aBaselineInTheFieldsIsOne() {
        AdviceBody advice = ask("{'objectives':[],'loose':[{'card':'k','text':'续约率提升至90%','from':82,'unit':'%'}]}");
        assertThat(advice.cards()).isEmpty();
    }

    @Test
    void aWorkshopsOwnWordsCountAtOnceAndNoLongerThanTheyStandThere() {
        String draft = "{'objectives':[],'loose':[{'card':'k','text':'Flank the launch of 3 shops, up from 1'}]}";
        assertThat(rules(ask(draft), "k")).doesNotContain("KR-WEAKVERB");
        words = new ExtraWords(Map.of("weak-verb", Set.of("flank")));
        assertThat(rules(ask(draft), "k")).contains("KR-WEAKVERB");
        words = ExtraWords.none();
        assertThat(rules(ask(draft), "k")).doesNotContain("KR-WEAKVERB");
    }

    @Test
    void aWorkshopsProfileCountsAtOnce() {
        String draft = "{'objectives':[{'card':'o','text':'年度营收增长30%','keyResults':[]},"
                + "{'card':'p','text':'团队建设','keyResults':[]}],'loose':[]}";
        assertThat(ask(draft).cards().get("o"))
                .extracting(FindingBody::severity)
                .containsExactly("info");
        profile = Profile.SMART;
        assertThat(ask(draft).cards()).containsOnlyKeys("p");
        profile = Profile.TEACHING;
        AdviceBody advice = ask(draft);
        assertThat(List.of(finding(advice, "o", "O-METRIC"), finding(advice, "p", "O-PHRASE")))
                .extracting(FindingBody::severity)
                .containsOnly("warn");
    }

    private static List<String> rules(AdviceBody advice, String card) {
        return advice.cards().getOrDefault(card, List.of()).stream()
                .map(FindingBody::rule)
                .toList();
    }

    @Test
    void adviceIsInTheLanguageOfWhoAsks() {
        String draft = "{'objectives':[{'card':'o','text':'团队建设','keyResults':[]}],'loose':[]}";
        assertThat(advise(anna, draft).rules())
                .hasEntrySatisfying(
                        "O-PHRASE", phrase -> assertThat(phrase.why()).doesNotContainPattern("\\p{IsHan}"));
        assertThat(advise(viewer(Language.ZH), draft).rules())
                .hasEntrySatisfying(
                        "O-PHRASE", phrase -> assertThat(phrase.why()).containsPattern("\\p{IsHan}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'objectives':[]} | loose",
                "{'objectives':{},'loose':[]} | objectives",
                "{'objectives':[7],'loose':[]} | ''",
                "{'objectives':[],'loose':[],'d':'0e2b'} | d",
                "{'objectives':[{'card':'o','text':'x'}],'loose':[]} | keyResults",
                "{'objectives':[{'card':'o','text':'x','keyResults':[],'owner':'Lea'}],'loose':[]} | owner",
                "{'objectives':[],'loose':[{'card':'not a card','text':'x'}]} | card",
                "{'objectives':[],'loose':[{'card':'k','text':'x'},{'card':'k','text':'y'}]} | card",
                "{'objectives':[],'loose':[{'card':'k','text':'x','to':'many'}]} | to",
                "{'objectives':[],'loose':[{'card':'k','text':'x','to':1e300}]} | to",
                "{'objectives':[],'loose':[{'card':'k','text':'x','due':'tomorrow'}]} | due",
                "{'objectives':[],'loose':[{'card':'k','text':null}]} | text"
            })
    void whatIsNoDraftIsRefused(String draft, String part) {
        assertThatThrownBy(() -> ask(draft)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("ask.malformed");
            assertThat(refused.refusal().arguments()).containsExactly(part);
        });
    }

    @Test
    void aDraftThatNoGroupWritesIsRefused() {
        assertThatThrownBy(() -> ask(draft(21, "x"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ask(draft(1, "x".repeat(2001)))).isInstanceOf(RefusedException.class);
        String many = IntStream.range(0, 6)
                .mapToObj(o -> "{'card':'o" + o + "','text':'x','keyResults':["
                        + IntStream.range(0, 18)
                                .mapToObj(k -> "{'card':'k" + o + "-" + k + "','text':'x'}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> ask("{'objectives':[" + many + "],'loose':[]}"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoAsksAboutMoreThanAPersonWritesIsPutOffAndServedAgainLater() {
        int asked = 0;
        while (served(anna, asked)) {
            asked++;
            assertThat(asked).isLessThan(100);
        }
        assertThat(served(viewer(Language.EN), asked)).as("others").isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(served(anna, asked + 1)).isTrue();
    }

    @Test
    void theSameDraftAgainCostsNobodyAnything() {
        for (int i = 0; i < 200; i++) {
            assertThat(served(anna, 0)).isTrue();
        }
    }

    private boolean served(Viewer who, int number) {
        try {
            advise(who, draft(20, "完成第" + number + "版功能"));
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo("writing.later");
            return false;
        }
    }

    private static String draft(int keyResults, String text) {
        return "{'objectives':[],'loose':["
                + IntStream.range(0, keyResults)
                        .mapToObj(k -> "{'card':'k" + k + "','text':'" + text + "'}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private AdviceBody ask(String draft) {
        return advise(anna, draft);
    }

    private AdviceBody advise(Viewer who, String draft) {
        var arguments = new JsonParts(new StrictJson().parse(draft.replace('\'', '"')), "ask.malformed");
        return (AdviceBody) java.util.Objects.requireNonNull(inquiry.byName().get("writing.advice"))
                .answer(who, arguments);
    }

    private static FindingBody finding(AdviceBody advice, String card, String rule) {
        return advice.cards().getOrDefault(card, List.of()).stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " in " + advice.cards()));
    }

    private static Viewer viewer(Language language) {
        return new Viewer(
                PersonId.random(),
                "Anna",
                Role.PARTICIPANT,
                WorkshopId.random(),
                Optional.of(GroupId.random()),
                language);
    }
}
