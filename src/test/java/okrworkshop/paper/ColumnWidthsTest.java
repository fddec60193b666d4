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

    @Test
    void wordsAndDatesStayWholeBesideLongTexts() {
        String text = "试装户来电占比下降一半，安装指引跟着门走，低温下仍然认得出指纹，退货率降到同类平均水平";
        List<Integer> widths = ColumnWidths.of(
                List.of("任务", "KR", "期限", "交付物", "依赖", "备注"),
                List.of(List.of(text, "KR1.1", "2026-04-03", text, text, text)));

        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(8);
        assertThat(widths.get(2)).isGreaterThanOrEqualTo(13);
    }
}
