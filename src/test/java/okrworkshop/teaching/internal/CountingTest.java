package okrworkshop.teaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.lint.Linter;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.Diagnosis.OfFive;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Mistake;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.Source;
import org.junit.jupiter.api.Test;

class CountingTest {
    private final Linter linter = Linter.standard();

    @Test
    void theFiveMistakesAreCountedInWhatTheyAreAbout() {
        Diagnosis diagnosis = diagnose(
                source(
                        "O 团队建设",
                        "K 招聘8人",
                        "O 保持1-2双月收入水平",
                        "O 让门店员工愿意留下来",
                        "K 半年离职率从18%到10%",
                        "O 成为园区企业的首选餐饮供应商",
                        "K 提升用户满意度"),
                source("O 让夜班交接不再出错", "K 交接遗漏从每月9起降到2起", "K 1月10日前写完一篇文章"));

        assertThat(diagnosis.five())
                .containsExactly(
                        new OfFive(Mistake.TOO_MANY, 1, 2),
                        new OfFive(Mistake.AS_USUAL, 1, 5),
                        new OfFive(Mistake.BARE_PHRASE, 1, 5),
                        new OfFive(Mistake.UNMEASURABLE, 1, 5),
                        new OfFive(Mistake.TO_DO_LIST, 2, 5));
        assertThat(diagnosis.sets()).isEqualTo(2);
        assertThat(diagnosis.objectives()).isEqualTo(5);
        assertThat(diagnosis.keyResults()).isEqualTo(5);
    }

    @Test
    void aStatementWithTwoRulesOfOneMistakeCountsOnceForIt() {
        Diagnosis diagnosis = diagnose(source("O 提升用户活跃度", "K 优化推送功能"));

        assertThat(diagnosis.five())
                .contains(new OfFive(Mistake.TO_DO_LIST, 1, 1), new OfFive(Mistake.UNMEASURABLE, 1, 1));
        assertThat(rule(diagnosis, RuleId.KR_FEATURE).examples())
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.text()).isEqualTo("优化推送功能");
                    assertThat(example.objective()).isEqualTo("提升用户活跃度");
                    assertThat(example.rules()).containsExactlyInAnyOrder(RuleId.KR_FEATURE, RuleId.KR_UNMEASURABLE);
                    assertThat(example.spans()).isNotEmpty();
                });
    }

    @Test
    void examplesAreFewShortAndInNoOrderOfPeople() {
        Diagnosis diagnosis = diagnose(
                source("O 让顾客回来", "K 提升门店顾客的整体满意度", "K 提升口碑"),
                source("O 让伙伴信任我们", "K 提升口碑", "K 提升合作满意度"),
                source("O 让新人留下", "K 改善新人体验"));

        var unmeasurable = rule(diagnosis, RuleId.KR_UNMEASURABLE);
        assertThat(unmeasurable.count()).isEqualTo(5);
        assertThat(unmeasurable.of()).isEqualTo(5);
        assertThat(unmeasurable.examples())
                .extracting(Diagnosis.Example::text)
                .containsExactly("提升口碑", "改善新人体验", "提升合作满意度");
    }

    @Test
    void whatNobodyWasAskedForIsNotMissed() {
        Diagnosis diagnosis = diagnose(source("O 让夜班交接不再出错", "K 交接遗漏从每月9起降到2起", "K 交接时间从40分钟到15分钟"));

        assertThat(diagnosis.rules()).isEmpty();
        assertThat(diagnosis.clean()).isEqualTo(3);
    }

    @Test
    void linesThatAreNeitherAreNoOkr() {
        Diagnosis diagnosis = diagnose(source("- 负责人：某组"), source("- x", "K? 提升口碑"));

        assertThat(diagnosis.sets()).isOne();
        assertThat(diagnosis.unsure()).isOne();
        assertThat(rule(diagnosis, RuleId.S_O_NONE).of()).isOne();
        assertThat(diagnose().isEmpty()).isTrue();
    }

    @Test
    void aClassIsToldOfHintsTooAndWhoWritesByThemOfNone() {
        Source source = source("O 年度营收增长30%", "K 交接遗漏从每月9起降到2起", "K 交接时间从40分钟到15分钟");
        assertThat(diagnose(source).clean()).isEqualTo(3);
        assertThat(Counting.of(List.of(source), linter, Profile.TEACHING).clean())
                .isEqualTo(2);
        assertThat(Counting.of(List.of(source), linter, Profile.SMART).rules()).isEmpty();
    }

    private Diagnosis diagnose(Source... sources) {
        return Counting.of(List.of(sources), linter, Profile.FEISHU);
    }

    private static Diagnosis.OfRule rule(Diagnosis diagnosis, RuleId rule) {
        return diagnosis.rules().stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " in " + diagnosis.rules()));
    }

    static Source source(String... lines) {
        return new Source(
                UUID.randomUUID(),
                0,
                Optional.empty(),
                Arrays.stream(lines).map(CountingTest::line).toList());
    }

    private static Found line(String written) {
        Part part =
                switch (written.charAt(0)) {
                    case 'O' -> Part.OBJECTIVE;
                    case 'K' -> Part.KEY_RESULT;
                    default -> Part.OTHER;
                };
        return new Found(part, written.substring(written.indexOf(' ') + 1), written.charAt(1) == '?');
    }
}
