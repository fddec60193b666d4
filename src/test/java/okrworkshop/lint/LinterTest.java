package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinterTest {
    private final Linter linter = Linter.standard();

    @Test
    void spansAreOfTheTextAsTypedHoweverItIsNormalised() {
        String text = "付费率提升至　８％左右";
        Finding hedge = only(Statement.keyResult(text, ""), RuleId.KR_HEDGE);
        assertThat(hedge.spans()).extracting(span -> span.in(text)).containsExactly("左右");
        Finding baseline = only(Statement.keyResult(text, ""), RuleId.KR_NO_BASELINE);
        assertThat(baseline.spans()).extracting(span -> span.in(text)).containsExactly("提升", "８％");
    }

    @Test
    void wordsOfLatinLettersAreFoundBesideHanCharacters() {
        assertThat(rules(Statement.objective("完成公司下达的KPI"))).containsExactly(RuleId.X_KPI);
        assertThat(rules(Statement.keyResult("提升DAU", ""))).containsExactly(RuleId.KR_UNMEASURABLE);
    }

    @Test
    void aNumberOfAnObjectiveMovesToAKeyResult() {
        String text = "年度营收增长30%";
        assertThat(only(Statement.objective(text), RuleId.O_METRIC).move())
                .contains(new Move.NumberToKeyResult(List.of(new Span(6, 9))));
    }

    @Test
    void aKeyResultThatIsATaskMovesToTheTasks() {
        assertThat(only(Statement.keyResult("Write the onboarding guide by 15 March", ""), RuleId.KR_TASK)
                        .move())
                .contains(new Move.ToTasks());
    }

    @Test
    void aBaselineIsAddedAtTheNumber() {
        String text = "Improve NPS to 50";
        assertThat(only(Statement.keyResult(text, ""), RuleId.KR_NO_BASELINE).move())
                .contains(new Move.AddBaseline(new Span(15, 17)));
    }

    @Test
    void manyMetricsAreSplitIntoTheirParts() {
        String text = "日活达到20万，付费率达到6%，评分超过4.6分";
        Move move = only(Statement.keyResult(text, ""), RuleId.KR_MULTI).move().orElseThrow();
        assertThat(((Move.Split) move).parts())
                .extracting(part -> part.in(text))
                .containsExactly("日活达到20万", "付费率达到6%", "评分超过4.6分");
    }

    @Test
    void profilesWeighDifferently() {
        Statement number = Statement.objective("年度营收增长30%");
        assertThat(severities(number, Profile.FEISHU)).containsExactly(Severity.INFO);
        assertThat(severities(number, Profile.SMART)).isEmpty();
        assertThat(severities(number, Profile.STRICT)).containsExactly(Severity.WARN);
        Statement vague = Statement.objective("Improve operations");
        assertThat(severities(vague, Profile.FEISHU)).containsExactly(Severity.WARN);
        assertThat(severities(vague, Profile.STRICT)).containsExactly(Severity.ERROR);
        Statement phrase = Statement.objective("团队建设");
        assertThat(severities(phrase, Profile.FEISHU)).containsExactly(Severity.ERROR);
        assertThat(List.of(number, vague, phrase))
                .as("in a class nothing is off, and nothing is held against anybody")
                .allSatisfy(
                        each -> assertThat(severities(each, Profile.TEACHING)).containsExactly(Severity.WARN));
    }

    @Test
    void aTrainerAddsWords() {
        Statement statement = Statement.keyResult("点亮星图，复购率从20%提升到30%", "");
        assertThat(rules(statement)).isEmpty();
        Linter own = linter.with(new ExtraWords(Map.of("buzz", Set.of("星图"))));
        assertThat(own.lint(statement, Profile.FEISHU))
                .extracting(Finding::rule)
                .containsExactly(RuleId.X_BUZZ);
        assertThatThrownBy(() -> linter.with(new ExtraWords(Map.of("nothing", Set.of("x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsSaidAboutNothing() {
        assertThat(rules(Statement.objective(" 　\n"))).isEmpty();
        assertThat(rules(Statement.keyResult("", ""))).isEmpty();
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(7);
        String signs = "从到提升%９0123456789,.，、万千百一两三个家月日年Q→->~-()[]<>xXN kr:\n\tabcdeto from增降至把将在完成\uD83D\uDE00\u0301";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (Kind kind : Kind.values()) {
                linter.lint(new Statement(kind, text.toString(), "提升活跃度"), Profile.FEISHU)
                        .forEach(finding -> finding.spans().forEach(span -> span.in(text.toString())));
            }
        }
    }

    private Finding only(Statement statement, RuleId rule) {
        return linter.lint(statement, Profile.FEISHU).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private List<RuleId> rules(Statement statement) {
        return linter.lint(statement, Profile.FEISHU).stream()
                .map(Finding::rule)
                .toList();
    }

    private List<Severity> severities(Statement statement, Profile profile) {
        return linter.lint(statement, profile).stream().map(Finding::severity).toList();
    }
}
