package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.cockpit.ui.SpokenCode.Sound;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;

class SpokenCodeTest {
    @Test
    void eachCharacterIsSaidAsAHallUnderstandsIt() {
        assertThat(SpokenCode.of("BZ7", Language.EN))
                .containsExactly(new Sound("B", "Bravo"), new Sound("Z", "Zulu"), new Sound("7", "seven"));
        assertThat(SpokenCode.of("BZ7", Language.ZH))
                .containsExactly(new Sound("B", "字母 B"), new Sound("Z", "字母 Z"), new Sound("7", "数字七"));
    }
}
