package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;

/** Objectives and key results, a row each, with what is needed to follow them. */
final class OkrSheet {
    private OkrSheet() {}

    /** One of the two. */
    private record Row(
            String number,
            String above,
            Optional<DraftOkr.Objective> objective,
            Optional<DraftOkr.KeyResult> keyResult) {
        String text(
                Function<DraftOkr.Objective, String> ofObjective, Function<DraftOkr.KeyResult, String> ofKeyResult) {
            return objective
                    .map(ofObjective)
                    .or(() -> keyResult.map(ofKeyResult))
                    .orElse("");
        }

        String text(Function<DraftOkr.KeyResult, String> ofKeyResult) {
            return keyResult.map(ofKeyResult).orElse("");
        }

        Optional<Double> number(Function<DraftOkr.KeyResult, Optional<Double>> ofKeyResult) {
            return keyResult.flatMap(ofKeyResult);
        }
    }

    static Tab of(Drafts drafts) {
        return new Grid<Row>(drafts, "sheet.okr")
                .text("okr.number", item -> item.value().number())
                .choice("sheet.line", "line", item -> item.value().objective().isPresent() ? "objective" : "key-result")
                .text("sheet.above", item -> item.value().above())
                .text(
                        "sheet.statement",
                        item -> item.material()
                                .titleOf(item.value().text(DraftOkr.Objective::text, DraftOkr.KeyResult::text)))
                .text("field.metric", item -> item.value().text(DraftOkr.KeyResult::metric))
                .number("field.from", row -> row.number(DraftOkr.KeyResult::from))
                .number("field.to", row -> row.number(DraftOkr.KeyResult::to))
                .text("field.unit", item -> item.value().text(DraftOkr.KeyResult::unit))
                .day("field.due", item -> Cell.day(item.value().keyResult().flatMap(DraftOkr.KeyResult::due)))
                .text("field.owner", item -> item.value().text(DraftOkr.Objective::owner, DraftOkr.KeyResult::owner))
                .cell(
                        "field.confidence",
                        column -> column.taking(new Column.Choices.Between(0, 1)),
                        item -> Cell.number(item.value().number(DraftOkr.KeyResult::confidence)))
                .cell(
                        "field.reached",
                        Column::waiting,
                        item -> Cell.number(item.value()
                                .number(keyResult -> keyResult.grade().reached())))
                .formula(
                        "sheet.progress",
                        Cell.Format.PERCENT,
                        column -> column,
                        spot -> Progress.formula(
                                spot.cell("field.from"), spot.cell("field.to"), spot.cell("field.reached")),
                        row -> row.keyResult()
                                .flatMap(keyResult ->
                                        Progress.of(keyResult, keyResult.grade().reached())))
                .choice("field.direction", "direction", item -> item.value().text(DraftOkr.KeyResult::direction))
                .choice("field.dimension", "dimension", item -> item.value().text(DraftOkr.KeyResult::dimension))
                .choice(
                        "field.commitment",
                        "commitment",
                        item -> item.value()
                                .objective()
                                .map(DraftOkr.Objective::commitment)
                                .orElse(""))
                .number("field.rank", row -> row.objective().flatMap(DraftOkr.Objective::rank))
                .text(
                        "field.serves",
                        item -> item.value()
                                .objective()
                                .map(objective ->
                                        String.join("\n", item.material().serving(objective)))
                                .orElse(""))
                .text(
                        "field.origin",
                        item -> item.material()
                                .textsOf(item.value()
                                        .objective()
                                        .map(DraftOkr.Objective::originIds)
                                        .or(() -> item.value().keyResult().map(DraftOkr.KeyResult::originIds))
                                        .orElse(List.of())))
                .text("field.source", item -> item.value().text(DraftOkr.KeyResult::source))
                .text("okr.waived", item -> waived(item.material(), item.value()))
                .tab(drafts.items(OkrSheet::rows));
    }

    private static List<Row> rows(Material material) {
        List<Row> rows = new ArrayList<>();
        List<Drafts.Line> lines = Drafts.keyResults(material);
        int number = 0;
        for (DraftOkr.Objective objective : material.draft().objectives()) {
            number++;
            String own = "O" + number;
            rows.add(new Row(own, "", Optional.of(objective), Optional.empty()));
            lines.stream().filter(line -> line.above().equals(own)).forEach(line -> rows.add(row(line)));
        }
        lines.stream().filter(line -> line.above().isEmpty()).forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static Row row(Drafts.Line line) {
        return new Row(line.number(), line.above(), Optional.empty(), Optional.of(line.keyResult()));
    }

    private static String waived(Material material, Row row) {
        return row
                .objective()
                .map(DraftOkr.Objective::waived)
                .or(() -> row.keyResult().map(DraftOkr.KeyResult::waived))
                .orElse(List.of())
                .stream()
                .map(waiver -> material.label("okr.waived.one", material.mistake(waiver.rule()), waiver.reason()))
                .collect(Collectors.joining("\n"));
    }
}
