package okrworkshop.preparation;

import java.util.Locale;

/** What a material was before its text was taken out; found by its content, whatever its name says. */
public enum MaterialKind {
    PASTE,
    TEXT,
    XLSX,
    DOCX,
    PDF;

    /** The name in the database and in keys of texts. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
