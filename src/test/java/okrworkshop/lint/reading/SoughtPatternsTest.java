package okrworkshop.lint.reading;

import java.io.IOException;
import java.util.List;
import okrworkshop.lint.words.Sought;
import okrworkshop.lint.words.SoughtCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoughtPatternsTest {
    static List<Sought> patterns() {
        return List.of(
                Mask.DATES,
                Mask.LATIN_DATES,
                Mask.FALSE_NUMBERS,
                Mask.RANKS,
                Quantities.DIGITS,
                Quantities.HAN,
                Quantities.WORDS);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsWhatASearchFinds(Sought sought) throws IOException {
        SoughtCheck.findsEverything(sought);
    }
}
