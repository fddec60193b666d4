package okrworkshop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortCodeTest {
    @Test
    void codesHaveNoCharactersThatLookLikeOthers() {
        SecureRandom random = new SecureRandom();
        for (int time = 0; time < 200; time++) {
            assertThat(ShortCode.random(random, ShortCode.RETURN)).matches("[A-HJKMNP-Z2-9]{9}");
        }
    }

    @Test
    void aReturnCodeCarriesFortyBits() {
        assertThat(ShortCode.RETURN * Math.log(31) / Math.log(2)).isGreaterThan(40);
        SecureRandom random = new SecureRandom();
        Set<String> codes = new HashSet<>();
        for (int time = 0; time < 5_000; time++) {
            codes.add(ShortCode.random(random, ShortCode.RETURN));
        }
        assertThat(codes).hasSize(5_000);
    }

    @Test
    void caseSpacesDashesAndWideLettersDoNotMatter() {
        assertThat(ShortCode.normalise(" abc-de2 345 ")).isEqualTo("ABCDE2345");
        assertThat(ShortCode.normalise("ＡＢｃ２３４")).isEqualTo("ABC234");
        assertThat(ShortCode.spaced("ABCDE2345")).isEqualTo("ABC-DE2-345");
    }

    @Test
    void anEndlessCodeIsNoCode() {
        assertThat(ShortCode.normalise("A".repeat(1_000_000))).isEmpty();
    }
}
