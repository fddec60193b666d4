package okrworkshop.cli;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A QR code made of text, with the light margin that scanners need. */
final class TerminalQr {
    private static final int QUIET = 4;

    private final QrCode code;

    TerminalQr(String text) {
        code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    }

    /** Lines to print, two rows of modules per line where the terminal can draw half blocks. */
    Stream<String> lines(Canvas canvas) {
        int end = code.size + QUIET;
        return IntStream.iterate(-QUIET, y -> y < end, y -> y + canvas.rowsPerLine())
                .mapToObj(y -> canvas.line(IntStream.range(-QUIET, end)
                        .mapToObj(x -> canvas.cell(code.getModule(x, y), code.getModule(x, y + 1)))
                        .toList()));
    }

    /** How a terminal shows dark and light modules. */
    enum Canvas {
        /** Black on white whatever the terminal's own colours are. */
        COLOUR {
            @Override
            String cell(boolean upper, boolean lower) {
                return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ");
            }

            @Override
            String line(Iterable<String> cells) {
                return "\u001b[38;5;16;48;5;231m" + String.join("", cells) + "\u001b[0m";
            }
        },
        /** Light modules are drawn, so that the code is right on a terminal with light text on dark ground. */
        HALF_BLOCKS {
            @Override
            String cell(boolean upper, boolean lower) {
                return COLOUR.cell(!upper, !lower);
            }
        },
        /** For a terminal without block characters. */
        ASCII {
            @Override
            String cell(boolean upper, boolean lower) {
                return upper ? "  " : "##";
            }

            @Override
            int rowsPerLine() {
                return 1;
            }
        };

        abstract String cell(boolean upper, boolean lower);

        String line(Iterable<String> cells) {
            return String.join("", cells);
        }

        int rowsPerLine() {
            return 2;
        }
    }
}
