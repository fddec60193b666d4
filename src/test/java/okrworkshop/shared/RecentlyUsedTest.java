package okrworkshop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {
    private final List<String> gone = new ArrayList<>();
    private final RecentlyUsed<Integer, String> values = new RecentlyUsed<>(2, gone::add);

    @Test
    void whatWasNotAskedForTheLongestGivesWay() {
        values.put(1, "one");
        values.put(2, "two");
        assertThat(values.get(1)).contains("one");
        values.put(3, "three");
        assertThat(values.get(2)).isEmpty();
        assertThat(values.get(1)).contains("one");
        assertThat(values.size()).isEqualTo(2);
        assertThat(gone).containsExactly("two");
    }

    @Test
    void anOlderValueStaysUnlessItIsReplaced() {
        assertThat(values.keepFirst(1, "one")).isEqualTo("one");
        assertThat(values.keepFirst(1, "uno")).isEqualTo("one");
        values.put(1, "eins");
        assertThat(values.get(1)).contains("eins");
        values.remove(1);
        assertThat(values.get(1)).isEmpty();
        assertThat(gone).isEmpty();
    }
}
