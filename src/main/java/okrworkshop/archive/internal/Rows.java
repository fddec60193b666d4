package okrworkshop.archive.internal;

import java.util.List;
import okrworkshop.holdings.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table.
 *
 * @param values one array for each row, with a value or null for each of the {@link TableSql#archived} columns
 */
record Rows(Table table, List<@Nullable Object[]> values) {
    Rows {
        values = List.copyOf(values);
    }
}
