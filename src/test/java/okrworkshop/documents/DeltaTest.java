package okrworkshop.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeltaTest {
    private final StrictJson json = new StrictJson();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0,'a']",
                "['']",
                "[3]",
                "['a',3]",
                "[1,2,'a']",
                "[-1,-1]",
                "['a','b']",
                "[-1,'a']",
                "[1.5,'a']",
                "[1.0,'a']",
                "[null]",
                "[true]",
                "[[1]]",
                "[{}]",
                "[2147483648,'a']",
                "[-2147483648]"
            })
    void T1_aDeltaHasOneForm(String delta) {
        refused("delta.malformed", () -> read(delta));
    }

    @ParameterizedTest
    @ValueSource(strings = {"['a']", "[-1]", "[1,'a',-1,2,-2]", "[1,'a',2,'b']", "[-2,1,'b',-1]"})
    void T1_aDeltaOfThatFormIsRead(String delta) {
        assertThat(read(delta).parts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"abc|[4,'x']", "abc|[-4]", "abc|[2,-2]", "''|[-1]", "a|[2147483647,'x',-2147483647]"})
    void T6_aDeltaIsNotLongerThanItsText(String text, String delta) {
        refused("delta.length", () -> read(delta).apply(text));
        refused("delta.length", () -> read(delta).cutsPair(text));
        refused("delta.length", () -> read(delta).inverse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,'x']|true",
                "[-1]|true",
                "[1,-1]|true",
                "[2,-1]|true",
                "[2,'x']|false",
                "[-2]|false",
                "['x']|false",
                "[4,'x']|false"
            })
    void T6_aPairIsNotCut(String delta, boolean cuts) {
        assertThat(read(delta).cutsPair("😀😂")).isEqualTo(cuts);
    }

    @Test
    void T5_aSetCountsAsReplacingEverything() {
        assertThat(Delta.replaceAll("old", "fresh")).isEqualTo(read("['fresh',-3]"));
        assertThat(Delta.replaceAll("", "fresh")).isEqualTo(read("['fresh']"));
        assertThat(Delta.replaceAll("old", "")).isEqualTo(read("[-3]"));
        assertThat(Delta.replaceAll("same", "same")).isEqualTo(read("['same',-4]"));
        assertThat(Delta.replaceAll("", "")).isEqualTo(Delta.NOTHING);
    }

    private Delta read(String delta) {
        return DeltaCodec.read(json.parse(delta.replace('\'', '"')));
    }

    private static void refused(String code, Runnable action) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(action::run)
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
