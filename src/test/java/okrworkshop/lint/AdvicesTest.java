package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvicesTest {
    private final Advices advices = Advices.shipped();

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhyWithExamplesInBothLanguages(RuleId rule) {
        for (Language language : Language.values()) {
            Advice advice = advices.of(rule, language);
            assertThat(advice.name()).isNotBlank();
            assertThat(advice.why()).isNotBlank();
            assertThat(advice.bad()).isNotBlank().isNotEqualTo(advice.good());
            assertThat(advice.good()).isNotBlank();
        }
        assertThat(advices.of(rule, Language.ZH).why())
                .matches(".*\\p{IsHan}.*")
                .isNotEqualTo(advices.of(rule, Language.EN).why());
    }
}
