package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** The choice and its price: what was chosen, what was not and why, and the value tree behind it. */
final class StrategiesSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        add(material, blocks, "strategies.chosen", decision -> decision.equals("chosen"));
        add(material, blocks, "strategies.rejected", decision -> decision.equals("rejected"));
        add(material, blocks, "strategies.open", String::isEmpty);
        blocks.addAll(Pictures.scores(material));
        blocks.addAll(Pictures.strategyField(material));
        List<Block> opinions = opinions(material);
        if (!opinions.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("strategies.opinions")));
            blocks.addAll(opinions);
        }
        List<Block> tree = Tables.of(
                material.draft().drivers(),
                new Tables.Column<>(material.label("driver"), DraftOkr.Driver::text),
                new Tables.Column<>(material.label("driver.above"), card -> material.textsOf(card.parentIds())),
                new Tables.Column<>(material.label("field.metric"), DraftOkr.Driver::metric),
                new Tables.Column<>(material.label("field.value"), card -> Numbers.plain(card.value(), card.unit())));
        if (!tree.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("strategies.tree")));
            blocks.addAll(Pictures.valueTree(material));
            blocks.addAll(tree);
        }
        return blocks;
    }

    /** What was chosen, alone. */
    static List<Block> chosen(Material material) {
        return table(
                material,
                material.draft().strategies().stream()
                        .filter(strategy -> strategy.decision().equals("chosen"))
                        .toList());
    }

    /** What people gave who scored alone: the mean, and how far they are apart. */
    private static List<Block> opinions(Material material) {
        List<DraftOkr.Strategy> strategies = material.draft().strategies().stream()
                .filter(strategy -> !strategy.scores().isEmpty())
                .toList();
        List<Tables.Column<DraftOkr.Strategy>> columns = new ArrayList<>();
        columns.add(new Tables.Column<>(material.label("strategy"), DraftOkr.Strategy::text));
        strategies.stream()
                .flatMap(strategy -> strategy.scores().stream())
                .map(DraftOkr.Opinion::criterion)
                .distinct()
                .forEach(criterion -> columns.add(new Tables.Column<>(
                        material.texts().criterion(criterion), strategy -> opinion(material, strategy, criterion))));
        return Tables.of(strategies, columns);
    }

    private static String opinion(Material material, DraftOkr.Strategy strategy, String criterion) {
        return strategy.scores().stream()
                .filter(opinion -> opinion.criterion().equals(criterion))
                .findFirst()
                .map(opinion -> material.label(
                        opinion.spread() == 0 ? "score.agreed" : "score.spread",
                        Numbers.rounded(opinion.mean(), 1),
                        String.valueOf(opinion.spread())))
                .orElse("");
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

    /** What was decided and why, then how it is tried; each narrow enough to be read on paper. */
    private static List<Block> table(Material material, List<DraftOkr.Strategy> strategies) {
        List<Block> blocks = new ArrayList<>(Tables.of(
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
                new Tables.Column<>(material.label("field.origin"), card -> material.textsOf(card.originIds()))));
        blocks.addAll(Tables.of(
                strategies.stream().filter(StrategiesSection::isTried).toList(),
                new Tables.Column<>(material.label("strategy"), DraftOkr.Strategy::text),
                new Tables.Column<>(material.label("field.effect"), DraftOkr.Strategy::effect),
                new Tables.Column<>(
                        material.label("field.metric"),
                        card -> (card.metric().strip() + " "
                                        + Numbers.fromTo(Optional.empty(), card.target(), card.unit()))
                                .strip()),
                new Tables.Column<>(material.label("field.test"), DraftOkr.Strategy::test),
                new Tables.Column<>(material.label("field.stop"), DraftOkr.Strategy::stop),
                new Tables.Column<>(material.label("field.partners"), DraftOkr.Strategy::partners)));
        return blocks;
    }

    private static boolean isTried(DraftOkr.Strategy card) {
        return card.target().isPresent()
                || !(card.effect() + card.metric() + card.test() + card.stop() + card.partners()).isBlank();
    }
}
