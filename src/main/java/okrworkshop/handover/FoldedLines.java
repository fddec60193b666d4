package okrworkshop.handover;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets (RFC 5545, 3.1), broken between characters: the library counts characters and tears some apart. */
final class FoldedLines {
    private static final int OCTETS = 75;

    private FoldedLines() {}

    /** @param unfolded lines that end with CRLF */
    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / OCTETS * 3);
        int[] room = {OCTETS};
        unfolded.codePoints().forEach(character -> {
            if (character == '\r' || character == '\n') {
                folded.appendCodePoint(character);
                room[0] = OCTETS;
                return;
            }
            int octets = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room[0]) {
                folded.append("\r\n ");
                room[0] = OCTETS - 1;
            }
            folded.appendCodePoint(character);
            room[0] -= octets;
        });
        return folded.toString();
    }
}
