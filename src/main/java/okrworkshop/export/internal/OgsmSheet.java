package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;

/** The draft read as OGSM: objective, goals with numbers, chosen strategies, and what measures that they work. */
final class OgsmSheet {
    private OgsmSheet() {}

    /** @param objective text with number, in each row, so that rows can be filtered and sorted */
    private record Row(String objective, Optional<Drafts.Line> goal, String strategies) {
        <T> Optional<T> of(Function<DraftOkr.KeyResult, Optional<T>> value) {
            return goal.map(Drafts.Line::keyResult).flatMap(value);
        }
    }

    static Tab of(Drafts drafts) {
        return new Grid<Row>(drafts, "sheet.ogsm")
                .text("sheet.ogsm.objective", item -> item.value().objective())
                .text(
                        "sheet.ogsm.goal",
                        item -> item.value()
                                .goal()
                                .map(line -> line.number() + " "
                                        + item.material()
                                                .titleOf(line.keyResult().text()))
                                .orElse(""))
                .number("field.from", row -> row.of(DraftOkr.KeyResult::from))
                .number("field.to", row -> row.of(DraftOkr.KeyResult::to))
                .text(
                        "field.unit",
                        item -> item.value()
                                .of(keyResult -> Optional.of(keyResult.unit()))
                                .orElse(""))
                .text("sheet.ogsm.strategy", item -> item.value().strategies())
                .text(
                        "sheet.ogsm.measure",
                        item -> item.value()
                                .of(keyResult -> Optional.of(keyResult.metric()))
                                .orElse(""))
                .day("field.due", item -> Cell.day(item.value().of(DraftOkr.KeyResult::due)))
                .text(
                        "sheet.ogsm.actions",
                        item -> item.value()
                                .of(keyResult -> Optional.of(actions(item.material(), keyResult)))
                                .orElse(""))
                .text(
                        "field.owner",
                        item -> item.value()
                                .of(keyResult -> Optional.of(keyResult.owner()))
                                .orElse(""))
                .tab(drafts.items(OgsmSheet::rows));
    }

    private static List<Row> rows(Material material) {
        List<Row> rows = new ArrayList<>();
        List<Drafts.Line> lines = Drafts.keyResults(material);
        int number = 0;
        for (DraftOkr.Objective objective : material.draft().objectives()) {
            number++;
            String own = "O" + number;
            String text = own + " " + material.titleOf(objective.text());
            List<Drafts.Line> goals =
                    lines.stream().filter(line -> line.above().equals(own)).toList();
            if (goals.isEmpty()) {
                rows.add(new Row(text, Optional.empty(), strategies(material, objective, List.of())));
            }
            goals.forEach(goal -> rows.add(new Row(
                    text,
                    Optional.of(goal),
                    strategies(material, objective, goal.keyResult().originIds()))));
        }
        lines.stream()
                .filter(line -> line.above().isEmpty())
                .forEach(line -> rows.add(new Row(
                        "",
                        Optional.of(line),
                        strategies(material, line.keyResult().originIds()))));
        return rows;
    }

    /** Those of the key result, else those of its objective, else all that were chosen. */
    private static String strategies(Material material, DraftOkr.Objective objective, List<String> ofGoal) {
        return Stream.of(strategies(material, ofGoal), strategies(material, objective.originIds()), chosen(material))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String strategies(Material material, List<String> ids) {
        return material.draft().strategies().stream()
                .filter(strategy ->
                        ids.contains(strategy.id()) && !strategy.text().isBlank())
                .map(strategy -> strategy.text().strip())
                .collect(Collectors.joining("\n"));
    }

    private static String chosen(Material material) {
        return material.draft().strategies().stream()
                .filter(strategy ->
                        strategy.decision().equals("chosen") && !strategy.text().isBlank())
                .map(strategy -> strategy.text().strip())
                .collect(Collectors.joining("\n"));
    }

    private static String actions(Material material, DraftOkr.KeyResult keyResult) {
        return keyResult.tasks().stream()
                .map(task -> (material.titleOf(task.text()) + " " + Material.day(task.due())).strip())
                .collect(Collectors.joining("\n"));
    }
}
