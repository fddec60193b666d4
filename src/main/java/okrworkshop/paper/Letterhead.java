package okrworkshop.paper;

import java.util.Set;
import okrworkshop.paper.docx.LetterheadFile;
import okrworkshop.paper.docx.LetterheadWriter;

/** A Word template of somebody's own, checked, on which books can be set. Immutable; any thread may use it. */
public final class Letterhead {
    /** Bytes of a template. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private final LetterheadFile file;

    private Letterhead(LetterheadFile file) {
        this.file = file;
    }

    /**
     * Checks a template before anything in it is used.
     *
     * @param docx as it came from outside
     * @throws okrworkshop.shared.RefusedException {@code letterhead.too-large} (MB), {@code letterhead.not-word}, {@code
     *     letterhead.macros}, {@code letterhead.unpacks}, {@code letterhead.embedded} (what), {@code letterhead.outside}
     *     (address), {@code letterhead.field} (name), {@code letterhead.unknown} (placeholder), {@code letterhead.place}
     *     (placeholder that needs a paragraph of its own in the text), {@code letterhead.twice} (placeholder)
     */
    public static Letterhead read(byte[] docx) {
        return new Letterhead(LetterheadFile.read(docx));
    }

    /** The placeholders that it has. */
    public Set<Placeholder> placeholders() {
        return file.placeholders();
    }

    byte[] write(Book book, Particulars particulars) {
        return LetterheadWriter.write(file, book, placeholder -> particulars.value(placeholder, book));
    }
}
