package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;

/** Where key results are scored at the end of the cycle; the means of objectives count themselves. */
final class ScoreSheet {
    private static final String ABOVE = "sheet.above";
    private static final String SCORE = "field.score";
    private static final List<String> SCORES = IntStream.rangeClosed(0, 10)
            .mapToObj(tenth -> Numbers.plain(tenth / 10.0))
            .toList();

    private final Drafts drafts;
    private final List<Grid.Item<Drafts.Line>> items;
    private final Grid<Drafts.Line> grid;

    ScoreSheet(Drafts drafts) {
        this.drafts = drafts;
        this.items = drafts.items(Drafts::keyResults);
        this.grid = new Grid<Drafts.Line>(drafts, "sheet.scores")
                .text(ABOVE, item -> item.value().above())
                .text("okr.number", item -> item.value().number())
                .text(
                        "okr.key-result",
                        item -> item.material().titleOf(item.value().keyResult().text()))
                .text("field.owner", item -> item.value().keyResult().owner())
                .number("field.from", line -> line.keyResult().from())
                .number("field.to", line -> line.keyResult().to())
                .text("field.unit", item -> item.value().keyResult().unit())
                .day("field.due", item -> Cell.day(item.value().keyResult().due()))
                .cell(
                        "field.reached",
                        Column::waiting,
                        item -> Cell.number(grade(item).reached()))
                .formula(
                        "sheet.progress",
                        Cell.Format.PERCENT,
                        column -> column,
                        spot -> Progress.formula(
                                spot.cell("field.from"), spot.cell("field.to"), spot.cell("field.reached")),
                        line -> Progress.of(
                                line.keyResult(), line.keyResult().grade().reached()))
                .cell(
                        SCORE,
                        column -> column.oneOf(SCORES).waiting(),
                        item -> Cell.number(grade(item).score()))
                .cell(
                        "field.completion",
                        Column::waiting,
                        item -> Cell.text(grade(item).completion()))
                .cell(
                        "field.difficulty",
                        Column::waiting,
                        item -> Cell.text(grade(item).difficulty()))
                .cell(
                        "field.dedication",
                        Column::waiting,
                        item -> Cell.text(grade(item).dedication()))
                .waiting("sheet.learned");
    }

    private static DraftOkr.Grade grade(Grid.Item<Drafts.Line> item) {
        return item.value().keyResult().grade();
    }

    Tab tab() {
        Map<Key, List<Double>> scores = new LinkedHashMap<>();
        for (Grid.Item<Drafts.Line> item : items) {
            List<Double> of = scores.computeIfAbsent(
                    new Key(drafts.nameOf(item.material()), item.value().above()), key -> new ArrayList<>());
            grade(item).score().ifPresent(of::add);
        }
        List<List<Cell>> totals = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        int first = Sheet.FIRST_ROW + items.size() + 1;
        scores.forEach((key, given) -> {
            if (!key.objective().isEmpty()) {
                Optional<Double> mean = mean(given);
                mean.ifPresent(means::add);
                totals.add(total(key, first + totals.size(), mean));
            }
        });
        if (!totals.isEmpty()) {
            totals.add(overall(first, first + totals.size() - 1, mean(means)));
        }
        return grid.tab(items, totals);
    }

    private record Key(String group, String objective) {}

    /** Of all key results with the objective's number, wherever sorting puts them. */
    private List<Cell> total(Key key, int row, Optional<Double> mean) {
        Grid.Spot own = grid.spot(row, items.size());
        String ofGroup = drafts.several()
                ? "," + own.column(Grid.GROUP) + "," + Criterion.of(own.cell(Grid.GROUP), key.group())
                : "";
        String expression = "IFERROR(AVERAGEIFS(" + own.column(SCORE) + "," + own.column(ABOVE) + "," + own.cell(ABOVE)
                + ofGroup + "),\"\")";
        List<Cell> cells = blank();
        if (drafts.several()) {
            cells.set(grid.at(Grid.GROUP), Cell.text(key.group(), Cell.Look.LABEL));
        }
        cells.set(grid.at(ABOVE), Cell.text(key.objective(), Cell.Look.LABEL));
        cells.set(grid.at("okr.key-result"), Cell.text(drafts.label("sheet.mean"), Cell.Look.LABEL));
        cells.add(new Cell.Formula(expression, mean, Cell.Format.TWO_DECIMALS));
        return cells;
    }

    private List<Cell> overall(int first, int last, Optional<Double> mean) {
        List<Cell> cells = blank();
        cells.set(grid.at("okr.key-result"), Cell.text(drafts.label("sheet.mean.all"), Cell.Look.LABEL));
        String letters = Column.letters(grid.at(SCORE));
        String expression = "IFERROR(AVERAGE(" + letters + first + ":" + letters + last + "),\"\")";
        cells.add(new Cell.Formula(expression, mean, Cell.Format.TWO_DECIMALS));
        return cells;
    }

    private List<Cell> blank() {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < grid.at(SCORE); column++) {
            cells.add(Cell.empty());
        }
        return cells;
    }

    private static Optional<Double> mean(List<Double> values) {
        OptionalDouble mean = values.stream().mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }
}
