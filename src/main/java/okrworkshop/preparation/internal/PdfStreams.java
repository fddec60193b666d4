package okrworkshop.preparation.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import okrworkshop.shared.RefusedException;

/**
 * Looks at the packed parts of a PDF before anybody reads it: the reader unpacks each of them as a whole. What is packed
 * twice or in the old way, which packs thousands to one, is not read at all.
 */
final class PdfStreams {
    /** Bytes of all parts together. */
    static final int UNPACKED = 80_000_000;

    private static final Pattern BEGIN = Pattern.compile("stream\\r?\\n");
    private static final Pattern UNUSUAL = Pattern.compile(
            "/LZWDecode|/LZW\\b|/Filter\\s*\\[\\s*/(?:FlateDecode|Fl)\\s*/(?:FlateDecode|Fl|RunLengthDecode|RL)\\b");
    private static final int BUFFER = 65_536;

    private PdfStreams() {}

    /** @throws RefusedException {@code material.unpacks}, {@code material.unreadable} */
    static void check(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (UNUSUAL.matcher(text).find()) {
            throw new RefusedException("material.unreadable");
        }
        long left = UNPACKED;
        Matcher begin = BEGIN.matcher(text);
        while (begin.find()) {
            left -= unpacked(bytes, begin.end(), left);
            if (left <= 0) {
                throw new RefusedException("material.unpacks");
            }
        }
    }

    private static long unpacked(byte[] bytes, int from, long most) {
        if (from >= bytes.length || (bytes[from] & 0x0F) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] buffer = new byte[BUFFER];
            long sum = 0;
            while (sum < most && !inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                sum += read;
            }
            return sum;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
