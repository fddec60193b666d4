package okrworkshop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeltaPropertyTest {
    @ParameterizedTest
    @MethodSource("seeds")
    void T4_bothWaysLeadToTheSameText(long seed) {
        var texts = new RandomTexts(new Random(seed));
        String text = texts.text(12);
        Delta first = texts.edit(text);
        Delta second = texts.edit(text);

        assertThat(second.over(first, true).apply(first.apply(text)))
                .isEqualTo(first.over(second, false).apply(second.apply(text)));
    }

    /** A browser with an edit under way and one that waits meets the edits of others. */
    @ParameterizedTest
    @MethodSource("seeds")
    void T2_serverAndBrowserMoveToTheSameTextOverManyEdits(long seed) {
        var texts = new RandomTexts(new Random(seed));
        String base = texts.text(10);
        Delta sent = texts.edit(base);
        Delta waiting = texts.edit(sent.apply(base));
        String screen = waiting.apply(sent.apply(base));
        String log = base;
        List<Delta> others = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Delta other = texts.edit(log);
            log = other.apply(log);
            others.add(other);
        }

        Delta moved = sent;
        for (Delta other : others) {
            moved = moved.over(other, true);
        }
        for (Delta other : others) {
            Delta overSent = other.over(sent, false);
            sent = sent.over(other, true);
            screen = overSent.over(waiting, false).apply(screen);
            waiting = waiting.over(overSent, true);
        }

        assertThat(sent).isEqualTo(moved);
        assertThat(screen).isEqualTo(waiting.apply(moved.apply(log)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void T4_noLetterThatSomebodyTypedIsLost(long seed) {
        var texts = new RandomTexts(new Random(seed));
        String text = texts.text(12);
        Delta first = mark(texts.edit(text), '①');
        Delta second = mark(texts.edit(text), '②');
        String both = second.over(first, true).apply(first.apply(text));

        assertThat(count(both, '①')).isEqualTo(count(first.apply(text), '①'));
        assertThat(count(both, '②')).isEqualTo(count(second.apply(text), '②'));
    }

    /** Neighbours may join to a new character, as two flags do; but no old one is ever torn. */
    @ParameterizedTest
    @MethodSource("seeds")
    void T6_whatIsOneCharacterToAReaderIsNeverTorn(long seed) {
        var texts = new RandomTexts(new Random(seed));
        String text = texts.text(12);
        Delta first = texts.edit(text);
        Delta second = texts.edit(text);
        String between = first.apply(text);

        assertThat(RandomTexts.cuts(text)).containsAll(edges(second));
        assertThat(pieces(text, first)).containsAll(edges(second.over(first, true)));
        assertThat(second.over(first, true).cutsPair(between)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void T3_gatheredEditsAreOneEdit(long seed) {
        var texts = new RandomTexts(new Random(seed));
        String text = texts.text(12);
        Delta first = texts.edit(text);
        Delta second = texts.edit(first.apply(text));
        assertThat(first.then(second).apply(text)).isEqualTo(second.apply(first.apply(text)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void O15_theInverseBringsTheTextBack(long seed) {
        var texts = new RandomTexts(new Random(seed));
        String text = texts.text(12);
        Delta delta = texts.edit(text);
        assertThat(delta.inverse(text).apply(delta.apply(text))).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static Delta mark(Delta delta, char mark) {
        return new Delta(delta.parts().stream()
                .map(part -> part instanceof Delta.Insert insert
                        ? new Delta.Insert(String.valueOf(mark).repeat(insert.length()))
                        : part)
                .toList());
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    /** Where something is inserted or removed. */
    private static List<Integer> edges(Delta delta) {
        List<Integer> edges = new ArrayList<>();
        int at = 0;
        for (Delta.Part part : delta.parts()) {
            if (!(part instanceof Delta.Keep)) {
                edges.add(at);
            }
            at += part instanceof Delta.Insert ? 0 : part.length();
            if (!(part instanceof Delta.Keep)) {
                edges.add(at);
            }
        }
        return edges;
    }

    /** Where the text after the edit can be cut without tearing a character of the text before, or what was typed. */
    private static List<Integer> pieces(String text, Delta delta) {
        List<Integer> old = RandomTexts.cuts(text);
        List<Integer> pieces = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (Delta.Part part : delta.parts()) {
            switch (part) {
                case Delta.Keep keep -> {
                    for (int cut : old) {
                        if (cut >= before && cut <= before + keep.length()) {
                            pieces.add(cut - before + after);
                        }
                    }
                    before += keep.length();
                    after += keep.length();
                }
                case Delta.Remove remove -> before += remove.length();
                case Delta.Insert insert -> after += insert.length();
            }
            pieces.add(after);
        }
        for (int cut : old) {
            if (cut >= before) {
                pieces.add(cut - before + after);
            }
        }
        pieces.add(0);
        return pieces;
    }
}
