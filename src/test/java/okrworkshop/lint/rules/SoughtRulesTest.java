package okrworkshop.lint.rules;

import java.io.IOException;
import java.util.List;
import okrworkshop.lint.words.Sought;
import okrworkshop.lint.words.SoughtCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoughtRulesTest {
    static List<Sought> patterns() {
        return List.of(NoBaseline.BASELINE, Placeholder.HINT, Proof.ACCEPTANCE, Proof.RESULT_MARK, Hedge.ABOUT);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsWhatASearchFinds(Sought sought) throws IOException {
        SoughtCheck.findsEverything(sought);
    }
}
