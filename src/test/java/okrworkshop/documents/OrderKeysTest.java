package okrworkshop.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeysTest {
    @ParameterizedTest
    @CsvSource({"'','',V", "V,'',k", "'',V,F", "A,B,AV", "A,A1,A0V", "'',1,0V", "0V,1,0k", "z,'',zV"})
    void O9_betweenIsTheMiddle(String low, String high, String key) {
        assertThat(OrderKeys.between(low, high)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void O9_anyPlaceTakesOneMoreCard(long seed) {
        var random = new Random(seed);
        List<String> keys = new ArrayList<>(List.of(OrderKeys.FIRST));
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(keys.size() + 1);
            String low = at == 0 ? "" : keys.get(at - 1);
            String high = at == keys.size() ? "" : keys.get(at);
            keys.add(at, OrderKeys.between(low, high));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates().allMatch(OrderKeys::valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "A0", "a b", "é", "A-", "\u0000"})
    void O9_otherTextIsNoKey(String text) {
        assertThat(OrderKeys.valid(text)).isFalse();
    }

    @Test
    void O9_aKeyHasAtMost200Characters() {
        assertThat(OrderKeys.valid("1".repeat(200))).isTrue();
        assertThat(OrderKeys.valid("1".repeat(201))).isFalse();
    }

    @Test
    void O9_nothingLiesBetweenEqualKeys() {
        assertThatThrownBy(() -> OrderKeys.between("V", "V")).isInstanceOf(RefusedException.class);
    }
}
