package okrworkshop.okr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {
    @Test
    void eachLineIsARuleAndAReasonAndWhatIsNeitherCountsForNothing() {
        assertThat(Waivers.read("KR-TASK signed already\n  X-KPI   a quota by law  \nhello\nKR-HEDGE\nkr-multi no"))
                .containsExactly(
                        new DraftOkr.Waiver("KR-TASK", "signed already"),
                        new DraftOkr.Waiver("X-KPI", "a quota by law"));
        assertThat(Waivers.read("")).isEmpty();
    }

    @Test
    void ofARuleThatTwoPeopleWaivedAtOnceTheFirstOneCounts() {
        assertThat(Waivers.read("KR-TASK one\nKR-TASK other"))
                .isEqualTo(List.of(new DraftOkr.Waiver("KR-TASK", "one")));
    }
}
