package okrworkshop.export;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that could be written: its content is gathered, which is cheap; writing it is dear. What is written follows from
 * the content alone, so a file that was written from the same content is the same file. Any thread may use it.
 */
public final class Manuscript {
    private final String name;
    private final FileFormat format;
    private final Object content;
    private final Supplier<byte[]> writing;

    private Manuscript(String name, FileFormat format, Object content, Supplier<byte[]> writing) {
        this.name = name;
        this.format = format;
        this.content = content;
        this.writing = writing;
    }

    /** How a content becomes a file; asks nobody else, not even the clock. */
    @FunctionalInterface
    public interface Writer<C> {
        byte[] write(C content);
    }

    /**
     * @param name with extension
     * @param content a record of records, lists and plain values, see {@link Fingerprint}
     */
    public static <C> Manuscript of(String name, FileFormat format, C content, Writer<C> writer) {
        return new Manuscript(name, format, content, () -> writer.write(content));
    }

    /** With extension. */
    public String name() {
        return name;
    }

    public FileFormat format() {
        return format;
    }

    /** The same for the same file; empty when the content holds something that can't be compared. */
    public Optional<Fingerprint> fingerprint() {
        return Fingerprint.of(name, format, content);
    }

    /** Takes its time. */
    public ExportedFile write() {
        return new ExportedFile(name, format.mediaType(), writing.get());
    }
}
