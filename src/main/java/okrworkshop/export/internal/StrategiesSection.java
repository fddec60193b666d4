package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import okrworkshop.okr.DraftOkr;

/** The choice and its price: what was chosen, what was not and why, and the value tree behind it. */
final class StrategiesSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        add(material, blocks, "strategies.chosen", decision -> decision.equals("chosen"));
        add(material, blocks, "strategies.rejected", decision -> decision.equals("rejected"));
        add(material, blocks, "strategies.open", String::isEmpty);
        List<Block> tree = Tables.of(
                material.draft().drivers(),
                new Tables.Column<>(material.label("driver"), DraftOkr.Driver::text),
                new Tables.Column<>(material.label("driver.above"), card -> material.textsOf(card.parentIds())),
                new Tables.Column<>(material.label("field.metric"), DraftOkr.Driver::metric),
                new Tables.Column<>(material.label("field.value"), card -> Numbers.plain(card.value(), card.unit())));
        if (!tree.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("strategies.tree")));
            blocks.addAll(tree);
        }
        return blocks;
    }

    private static void add(Material material, List<Block> blocks, String label, Predicate<String> decision) {
        List<Block> table = table(
                material,
                material.draft().strategies().stream()
                        .filter(strategy -> decision.test(strategy.decision()))
                        .toList());
        if (!table.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label(label)));
            blocks.addAll(table);
        }
    }

    private static List<Block> table(Material material, List<DraftOkr.Strategy> strategies) {
        return Tables.of(
                strategies,
                new Tables.Column<>(material.label("strategy"), DraftOkr.Strategy::text),
                new Tables.Column<>(
                        material.label("field.total"),
                        card -> card.total()
                                .map(total -> Numbers.rounded(total, 1))
                                .orElse("")),
                new Tables.Column<>(
                        material.label("field.votes"), card -> card.votes() == 0 ? "" : String.valueOf(card.votes())),
                new Tables.Column<>(material.label("field.reason"), DraftOkr.Strategy::reason),
                new Tables.Column<>(material.label("field.decider"), DraftOkr.Strategy::decider),
                new Tables.Column<>(material.label("field.effect"), DraftOkr.Strategy::effect),
                new Tables.Column<>(material.label("field.metric"), DraftOkr.Strategy::metric),
                new Tables.Column<>(material.label("field.target"), card -> Numbers.plain(card.target(), card.unit())),
                new Tables.Column<>(material.label("field.test"), DraftOkr.Strategy::test),
                new Tables.Column<>(material.label("field.stop"), DraftOkr.Strategy::stop),
                new Tables.Column<>(material.label("field.partners"), DraftOkr.Strategy::partners),
                new Tables.Column<>(material.label("field.origin"), card -> material.textsOf(card.originIds())));
    }
}
