package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Anna, Lin", "Anna/Lin", "Anna & Lin", "Anna and Lin", "Anna + Lin", "Anna;Lin"})
    void severalNamesAreParted(String typed) {
        assertThat(Names.of(typed)).isEqualTo(List.of("Anna", "Lin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王工、林工", "王工/林工", "王工和林工", "王工，林工"})
    void severalNamesInChineseAreParted(String typed) {
        assertThat(Names.of(typed)).isEqualTo(List.of("王工", "林工"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D", "UX/UI", "A/B", "Anna Lin", "Sandra"})
    void aTeamsNameStaysOne(String typed) {
        assertThat(Names.of(typed)).containsExactly(typed);
    }
}
