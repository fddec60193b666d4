package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import okrworkshop.paper.Block;

/** Builds tables out of columns; rows and columns in which nothing stands are left out. */
final class Tables {
    private Tables() {}

    @SafeVarargs
    static <T> List<Block> of(List<T> items, Column<T>... columns) {
        return of(items, List.of(columns));
    }

    static <T> List<Block> of(List<T> items, List<Column<T>> columns) {
        List<List<String>> rows = items.stream()
                .map(item -> columns.stream()
                        .map(column -> column.cell().apply(item))
                        .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Integer> used = IntStream.range(0, columns.size())
                .filter(index -> rows.stream().anyMatch(row -> !row.get(index).isBlank()))
                .boxed()
                .toList();
        List<String> header =
                used.stream().map(index -> columns.get(index).label()).toList();
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(used.stream().map(row::get).toList()));
        return List.of(new Block.Table(header, cells));
    }

    record Column<T>(String label, Function<T, String> cell) {}
}
