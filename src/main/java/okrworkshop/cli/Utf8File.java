package okrworkshop.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okrworkshop.shared.RefusedException;

/** Reads a text file in UTF-8, with or without a byte order mark, and says in which line it is something else. */
final class Utf8File {
    private Utf8File() {}

    /** @throws RefusedException {@code lint.unreadable}, {@code lint.not-utf8} */
    static String read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new RefusedException("lint.unreadable", file);
        }
        String text = decode(bytes, file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, Path file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException("lint.not-utf8", file, line(bytes));
        }
    }

    /** The first line that can't be decoded. */
    private static int line(byte[] bytes) {
        int line = 1;
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (!decodes(bytes, from, i)) {
                    return line;
                }
                from = i + 1;
                line++;
            }
        }
        return line;
    }

    private static boolean decodes(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
