package okrworkshop.teaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Linter;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Statement;
import okrworkshop.shared.Language;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizItem.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedItemsTest {
    private final ShippedItems items = new ShippedItems();
    private final Linter linter = Linter.standard();

    @Test
    void theFirstItemIsTheFeatureThatWantsToBeAKeyResult() {
        assertThat(items.in(Language.ZH).getFirst()).isInstanceOfSatisfying(QuizItem.Spot.class, spot -> {
            assertThat(spot.statement()).isEqualTo("优化推送功能");
            assertThat(spot.objective()).isEqualTo("提升用户活跃度");
            assertThat(spot.rules()).containsExactlyInAnyOrder(RuleId.KR_FEATURE, RuleId.KR_UNMEASURABLE);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsRightIsWhatTheLintSays(Language language) {
        assertThat(items.in(language))
                .filteredOn(QuizItem.Spot.class::isInstance)
                .hasSizeGreaterThan(10)
                .allSatisfy(item -> {
                    var spot = (QuizItem.Spot) item;
                    assertThat(spot.rules())
                            .as(spot.statement())
                            .isEqualTo(lint(spot.kind(), spot.statement(), spot.objective()));
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBetterWordingIsBetter(Language language) {
        assertThat(items.in(language))
                .filteredOn(QuizItem.Spot.class::isInstance)
                .allSatisfy(item -> {
                    var spot = (QuizItem.Spot) item;
                    assertThat(spot.better().isEmpty())
                            .as(spot.statement())
                            .isEqualTo(spot.rules().isEmpty());
                    assertThat(lint(spot.kind(), spot.better(), spot.objective()))
                            .as(spot.better())
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBinIsUsedAndEverySortingIsExplained(Language language) {
        var sorts = items.in(language).stream()
                .filter(QuizItem.Sort.class::isInstance)
                .map(QuizItem.Sort.class::cast)
                .toList();
        assertThat(sorts).extracting(QuizItem.Sort::bin).contains(QuizItem.Bin.values());
        assertThat(sorts).allSatisfy(sort -> assertThat(sort.better()).isNotBlank());
        assertThat(items.in(language)).extracting(QuizItem::id).doesNotHaveDuplicates();
    }

    /** What is offered beside the right marks is nothing that could be meant too. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void optionsHoldWhatIsRightAndOthersThatAreWrong(Language language) {
        assertThat(items.in(language))
                .filteredOn(QuizItem.Spot.class::isInstance)
                .allSatisfy(item -> {
                    assertThat(item.options())
                            .containsAll(item.right())
                            .hasSizeBetween(4, 6)
                            .doesNotHaveDuplicates();
                    assertThat(item.judge(item.right())).isEqualTo(Verdict.RIGHT);
                    assertThat(item.takes(Set.of("KR-NONE"))).isFalse();
                });
    }

    @Test
    void anAnswerCanBePartlyRight() {
        var item = new QuizItem.Spot(
                UUID.randomUUID(),
                Kind.KEY_RESULT,
                "优化推送功能",
                "",
                Set.of(RuleId.KR_FEATURE, RuleId.KR_UNMEASURABLE),
                "");
        assertThat(item.judge(Set.of("KR-FEATURE"))).isEqualTo(Verdict.PARTLY);
        assertThat(item.judge(Set.of("KR-FEATURE", "KR-UNMEASURABLE", "KR-HEDGE")))
                .isEqualTo(Verdict.PARTLY);
        assertThat(item.judge(Set.of())).isEqualTo(Verdict.WRONG);
        assertThat(new QuizItem.Sort(UUID.randomUUID(), "x", QuizItem.Bin.KPI, "").takes(Set.of("kpi", "task")))
                .isFalse();
    }

    private Set<RuleId> lint(Kind kind, String text, String objective) {
        return linter.lint(new Statement(kind, text, objective), Profile.FEISHU).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
