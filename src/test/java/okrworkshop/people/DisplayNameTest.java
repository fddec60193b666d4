package okrworkshop.people;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.Test;

class DisplayNameTest {
    @Test
    void aNameIsOneLineWithoutInvisibleCharacters() {
        assertThat(DisplayName.of("  小\u200b明\n\t 王\u202e ")).isEqualTo("小明 王");
    }

    @Test
    void emojisOfSeveralPartsSurvive() {
        assertThat(DisplayName.of("👩\u200d🔬 Ada")).isEqualTo("👩\u200d🔬 Ada");
    }

    @Test
    void nothingVisibleIsNoName() {
        assertThat(Refusals.codeOf(() -> DisplayName.of(" \u200b\u200d "))).isEqualTo("name.empty");
    }

    @Test
    void fortyCharactersAreTheLimit() {
        assertThat(DisplayName.of("x".repeat(40))).hasSize(40);
        assertThat(Refusals.of(() -> DisplayName.of("x".repeat(41))).arguments())
                .containsExactly("40");
        assertThat(Refusals.codeOf(() -> DisplayName.of(" ".repeat(100_000)))).isEqualTo("name.too-long");
    }
}
