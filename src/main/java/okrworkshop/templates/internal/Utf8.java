package okrworkshop.templates.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file of limited size as UTF-8 and says what hinders. */
final class Utf8 {
    private Utf8() {}

    static Optional<String> read(InputStream in, String file, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(YamlLimits.SIZE + 1);
        if (bytes.length > YamlLimits.SIZE) {
            problems.add(file, 1, "The file is larger than 1 MB.", "Shorten it; a template has about 50 KB.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(file, 1, "The file is not in UTF-8.", "Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }
}
