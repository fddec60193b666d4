package okrworkshop.preparation.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okrworkshop.shared.RefusedException;

/** Bytes as text: UTF-8, UTF-16 that says so, or the Chinese encoding in which spreadsheets still save CSV. */
final class TextBytes {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private TextBytes() {}

    /** @throws RefusedException {@code material.unreadable} when it is no text */
    static String decode(byte[] bytes) {
        Charset utf16 = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE ? StandardCharsets.UTF_16 : null;
        Optional<String> text = utf16 != null
                ? strict(bytes, utf16)
                : strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, CHINESE));
        return text.filter(TextBytes::readable).orElseThrow(() -> new RefusedException("material.unreadable"));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Programs and pictures are full of signs that no text has. */
    private static boolean readable(String text) {
        return text.chars()
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B
                        || c == 0x7F
                        || c == 0xFFFE
                        || c == 0xFFFF
                        || c >= 0xE000 && c <= 0xF8FF);
    }
}
