package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import okrworkshop.cli.TerminalQr.Canvas;
import org.junit.jupiter.api.Test;

class TerminalQrTest {
    private static final String ADDRESS = "http://192.168.1.20:8080/join";

    private final QrCode expected = QrCode.encodeText(ADDRESS, QrCode.Ecc.LOW);

    @Test
    void halfBlocksOnAColouredGroundShowExactlyTheDarkModules() {
        List<String> lines = new TerminalQr(ADDRESS)
                .lines(Canvas.COLOUR)
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();
        for (int y = -4; y < expected.size + 4; y++) {
            for (int x = -4; x < expected.size + 4; x++) {
                char cell = lines.get((y + 4) / 2).charAt(x + 4);
                boolean upper = (y + 4) % 2 == 0;
                assertThat(cell == '█' || cell == (upper ? '▀' : '▄'))
                        .as("module %d,%d", x, y)
                        .isEqualTo(expected.getModule(x, y));
            }
        }
    }

    @Test
    void aTerminalWithoutColoursDrawsTheLightModules() {
        List<String> lines = new TerminalQr(ADDRESS).lines(Canvas.HALF_BLOCKS).toList();
        assertThat(lines.getFirst()).matches("█+");
        assertThat(lines.get(2)).startsWith("████").endsWith("████").contains(" ");
    }

    @Test
    void aTerminalWithoutBlockCharactersGetsTwoColumnsPerModule() {
        List<String> lines = new TerminalQr(ADDRESS).lines(Canvas.ASCII).toList();
        assertThat(lines).hasSize(expected.size + 8).allMatch(line -> line.matches("[# ]+"));
        for (int x = -4; x < expected.size + 4; x++) {
            String cell = lines.get(4).substring((x + 4) * 2, (x + 4) * 2 + 2);
            assertThat(cell).isEqualTo(expected.getModule(x, 0) ? "  " : "##");
        }
    }
}
