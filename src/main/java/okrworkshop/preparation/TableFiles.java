package okrworkshop.preparation;

/** Reads tables that people bring as files. Any thread may call. */
public interface TableFiles {
    /**
     * The text of a table: of a workbook the first sheet that is not empty, a line for each row and tabs between the cells; of
     * any other text file what is in it. Nothing in the file is run.
     *
     * @throws okrworkshop.shared.RefusedException {@code material.too-large} (megabytes), {@code material.unpacks},
     *     {@code material.macros}, {@code material.old-office}, {@code material.unreadable}, {@code material.empty},
     *     {@code material.no-table} for files that hold no table
     */
    String table(byte[] file);
}
