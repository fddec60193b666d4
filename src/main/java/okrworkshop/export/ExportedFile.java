package okrworkshop.export;

import java.text.Normalizer;
import okrworkshop.workshops.SentFile;

/**
 * A file to take home.
 *
 * @param name with extension, in the person's own script, without characters that a file system refuses
 * @param content not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out, never compared
public record ExportedFile(String name, String mediaType, byte[] content) {
    /** For a link on a page. */
    public SentFile sent() {
        return new SentFile(name, mediaType, content);
    }

    /** The name in plain ASCII, for clients that know nothing else. */
    public String asciiName() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("-+", "-")
                .replaceAll("^-|-(?=\\.)", "");
        return plain.startsWith(".") ? "okr" + plain : plain;
    }
}
