package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** The one page that people send to their manager: objectives with their key results as tables. */
final class OverviewSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (DraftOkr.Objective objective : material.draft().objectives()) {
            number++;
            blocks.add(new Block.Heading(2, "O" + number + " " + material.titleOf(objective.text())));
            blocks.addAll(summary(material, objective));
            blocks.addAll(keyResults(material, "KR" + number + ".", objective.keyResults()));
        }
        List<DraftOkr.KeyResult> loose = material.draft().looseKeyResults();
        if (!loose.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("okr.loose-key-results")));
            blocks.addAll(keyResults(material, "KR", loose));
        }
        return blocks;
    }

    private static List<Block> summary(Material material, DraftOkr.Objective objective) {
        List<String> parts = Stream.of(
                        objective.owner().isBlank()
                                ? ""
                                : material.label(
                                        "okr.owned-by", objective.owner().strip()),
                        material.labels().choice("commitment", objective.commitment()))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.isEmpty() ? List.of() : List.of(new Block.Paragraph(String.join(" · ", parts)));
    }

    private static List<Block> keyResults(Material material, String prefix, List<DraftOkr.KeyResult> keyResults) {
        List<Numbered> rows = new ArrayList<>();
        keyResults.forEach(keyResult -> rows.add(new Numbered(prefix + (rows.size() + 1), keyResult)));
        return Tables.of(
                rows,
                new Tables.Column<>(material.label("okr.number"), Numbered::number),
                new Tables.Column<>(
                        material.label("okr.key-result"),
                        row -> material.titleOf(row.keyResult().text())),
                new Tables.Column<>(
                        material.label("field.from"),
                        row -> Numbers.plain(
                                row.keyResult().from(), row.keyResult().unit())),
                new Tables.Column<>(
                        material.label("field.to"),
                        row -> Numbers.plain(
                                row.keyResult().to(), row.keyResult().unit())),
                new Tables.Column<>(
                        material.label("field.due"),
                        row -> Material.day(row.keyResult().due())),
                new Tables.Column<>(
                        material.label("field.owner"), row -> row.keyResult().owner()),
                new Tables.Column<>(
                        material.label("field.confidence"),
                        row -> Numbers.plain(row.keyResult().confidence())));
    }

    private record Numbered(String number, DraftOkr.KeyResult keyResult) {}
}
