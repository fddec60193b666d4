package okrworkshop.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTest {
    @Test
    void whatStandsBeforeAndBehindCountsAsInASearch() {
        Sought word = Sought.of("c", "(?<![a-z])cat\\b");
        assertThat(word.in("a cat")).isTrue();
        assertThat(word.in("concat cats")).isFalse();
        assertThat(Sought.of("c", "^cat").in("a cat"))
                .as("only the text's beginning is one")
                .isFalse();
    }

    @Test
    void matchesDoNotOverlap() {
        List<Integer> places = new ArrayList<>();
        Sought.of("a", "aba").each("ababaaba", match -> places.add(match.start()));
        assertThat(places).containsExactly(0, 5);
    }

    @Test
    void aPlaceWhereNoMatchCanBeginIsNotTried() {
        assertThat(Sought.of("0-9", ".+").in("words alone")).isFalse();
        assertThat(Sought.of("0-9", ".+").in("word 1")).isTrue();
    }

    @Test
    void signsAreSinglesAndRanges() {
        Signs signs = Signs.of("0-9年x-");
        assertThat("059年x-".chars().allMatch(sign -> signs.has((char) sign))).isTrue();
        assertThat("a月:/".chars().noneMatch(sign -> signs.has((char) sign))).isTrue();
    }
}
