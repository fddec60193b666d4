package okrworkshop.preparation;

/** Takes the text out of files that people bring, and keeps nothing of them. Any thread may call. */
@FunctionalInterface
public interface TextFiles {
    /**
     * The plain text of a file, known by its content: text, a workbook with all its sheets, a word document or a PDF. Rows of tables
     * are lines with tabs between the cells. Nothing in the file is run.
     *
     * @throws okrworkshop.shared.RefusedException {@code material.too-large} (megabytes), {@code material.unpacks},
     *     {@code material.macros}, {@code material.old-office}, {@code material.locked}, {@code material.unreadable},
     *     {@code material.empty}
     */
    String text(byte[] file);
}
