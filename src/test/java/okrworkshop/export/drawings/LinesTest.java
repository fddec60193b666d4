package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Lines lines = new Lines(10, false);

    @Test
    void latinBreaksBetweenWordsAndChineseBetweenSigns() {
        assertThat(lines.of("Scan the door, and the guide follows it", 110, 4))
                .containsExactly("Scan the door, and", "the guide follows it");
        assertThat(lines.of("扫码识别门型安装指引跟着门走", 70, 4)).containsExactly("扫码识别门型安", "装指引跟着门走");
    }

    @Test
    void noLineIsWiderThanItsPlaceAndNothingIsLost() {
        String text = "Zwischenablagenverwaltungsprogramm 很长的名字没有标点符号 and some more words";
        for (double width = 15; width < 300; width += 7) {
            List<String> broken = lines.of(text, width, 99);
            for (String line : broken) {
                assertThat(lines.width(line)).isLessThanOrEqualTo(width);
            }
            assertThat(String.join("", broken).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void moreThanThereIsRoomForEndsInAnEllipsis() {
        assertThat(lines.of("one two three four five six", 40, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(lines.of("one two", 40, 2)).last().asString().doesNotEndWith("…");
    }

    @Test
    void aSignOfTwoPartsIsNotTornAndABlankTextHasNoLines() {
        assertThat(lines.of("👩👩👩👩", 15, 9)).containsExactly("👩", "👩", "👩", "👩");
        assertThat(lines.of(" \n ", 50, 3)).isEmpty();
    }

    @Test
    void boldLettersNeedMoreRoom() {
        assertThat(new Lines(10, true).width("Total")).isGreaterThan(lines.width("Total"));
    }
}
