package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.lint.ExtraWords;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
    @Test
    void aWordStandsInALineOrBetweenCommasOfEitherLanguage() {
        assertThat(TypedWords.read(" 赋能大局、上台阶，再造\r\nmoonshot, big bet ;; ; x\n\n"))
                .containsExactly("赋能大局", "上台阶", "再造", "moonshot", "big bet", "x");
        assertThat(TypedWords.read("twice, twice")).containsExactly("twice");
        assertThat(TypedWords.read(" \n,")).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Set<String> words = Set.of("big bet", "上台阶", "x");
        assertThat(TypedWords.read(TypedWords.write(words))).isEqualTo(words);
    }

    @Test
    void tooManyAndTooLongWordsAreNamed() {
        assertThat(TypedWords.problem(numbered(ExtraWords.MOST))).isEmpty();
        assertThat(TypedWords.problem(numbered(ExtraWords.MOST + 1))).contains("words.too-many");
        assertThat(TypedWords.problem(Set.of("x".repeat(ExtraWords.LONGEST)))).isEmpty();
        assertThat(TypedWords.problem(Set.of("x".repeat(ExtraWords.LONGEST + 1))))
                .contains("words.too-long");
    }

    private static Set<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.toSet());
    }
}
