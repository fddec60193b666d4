package okrworkshop.export.internal;

import java.util.List;
import okrworkshop.paper.Sheet;

/**
 * A sheet with what its columns mean.
 *
 * @param meanings one for each column
 */
record Tab(Sheet sheet, List<Meaning> meanings) {
    /**
     * @param key of the column's label
     * @param choices field whose choices stand in it; empty for none
     */
    record Meaning(String key, String choices) {}

    /** One that explains itself. */
    static Tab of(Sheet sheet) {
        return new Tab(sheet, List.of());
    }
}
