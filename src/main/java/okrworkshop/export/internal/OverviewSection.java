package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/**
 * The one page that people send to their manager: objectives with their key results as tables.
 *
 * @param objectives of which the first ones are told
 * @param keyResults of each objective of which the first ones are told
 */
record OverviewSection(int objectives, int keyResults) implements Section {
    /** With everything. */
    OverviewSection() {
        this(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public List<Block> blocks(Material material) {
        List<DraftOkr.Objective> all = material.draft().objectives();
        List<Block> blocks = new ArrayList<>();
        for (DraftOkr.Objective objective : Cut.first(objectives, all)) {
            blocks.add(new Block.Heading(2, material.place(objective.id()) + " " + material.titleOf(objective.text())));
            blocks.addAll(summary(material, objective));
            blocks.addAll(keyResults(material, objective.keyResults()));
        }
        blocks.addAll(Cut.rest(material, objectives, all));
        List<DraftOkr.KeyResult> loose = material.draft().looseKeyResults();
        if (!loose.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("okr.loose-key-results")));
            blocks.addAll(keyResults(material, loose));
        }
        return blocks;
    }

    private static List<Block> summary(Material material, DraftOkr.Objective objective) {
        List<String> parts = Stream.of(
                        objective.owner().isBlank()
                                ? ""
                                : material.labels()
                                        .labelled(
                                                "field.owner", objective.owner().strip()),
                        material.labels().choice("commitment", objective.commitment()))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.isEmpty() ? List.of() : List.of(new Block.Paragraph(String.join(" · ", parts)));
    }

    private List<Block> keyResults(Material material, List<DraftOkr.KeyResult> all) {
        List<Block> blocks = new ArrayList<>(table(material, Cut.first(keyResults, all)));
        blocks.addAll(Cut.rest(material, keyResults, all));
        return blocks;
    }

    static List<Block> table(Material material, List<DraftOkr.KeyResult> keyResults) {
        return Tables.of(
                keyResults,
                new Tables.Column<>(material.label("okr.number"), row -> material.place(row.id())),
                new Tables.Column<>(material.label("okr.key-result"), row -> material.titleOf(row.text())),
                new Tables.Column<>(material.label("field.from"), row -> Numbers.plain(row.from(), row.unit())),
                new Tables.Column<>(material.label("field.to"), row -> Numbers.plain(row.to(), row.unit())),
                new Tables.Column<>(material.label("field.due"), row -> Material.day(row.due())),
                new Tables.Column<>(material.label("field.owner"), DraftOkr.KeyResult::owner),
                new Tables.Column<>(material.label("field.confidence"), row -> Numbers.plain(row.confidence())));
    }
}
