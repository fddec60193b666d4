package okrworkshop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void longTextsGetMoreRoomThanShortOnes() {
        List<Integer> widths =
                ColumnWidths.of(List.of("检查项", "结论"), List.of(List.of("每个 O 直接支撑一条上级期望，并看得出本团队独有的贡献。", "是")));

        assertThat(widths).containsExactly(84, 16);
    }

    @Test
    void columnsWithoutTextKeepRoomToWriteIn() {
        assertThat(ColumnWidths.of(List.of("a", "b"), List.of())).containsExactly(50, 50);
    }
}
