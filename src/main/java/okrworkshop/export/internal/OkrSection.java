package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** Every objective and key result with all its fields and where it comes from. */
final class OkrSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        for (DraftOkr.Objective objective : material.draft().objectives()) {
            blocks.add(new Block.Heading(2, material.place(objective.id()) + " " + material.titleOf(objective.text())));
            blocks.addAll(new FactList(material)
                    .add("okr.also", alsoWritten(material, objective.alsoWritten()))
                    .add("okr.waived", waived(material, objective.waived()))
                    .add("field.owner", objective.owner())
                    .add("field.rank", Numbers.plain(objective.rank()))
                    .add("field.commitment", material.labels().choice("commitment", objective.commitment()))
                    .add("field.serves", String.join(material.label("list-separator"), material.serving(objective)))
                    .add("field.origin", material.textsOf(objective.originIds()))
                    .add("okr.sufficiency", sufficiency(material, objective))
                    .blocks());
            blocks.addAll(keyResults(material, objective.keyResults()));
        }
        List<DraftOkr.KeyResult> loose = material.draft().looseKeyResults();
        if (!loose.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("okr.loose-key-results")));
            blocks.addAll(keyResults(material, loose));
        }
        if (!blocks.isEmpty()) {
            blocks.addAll(Pictures.trace(material));
        }
        return blocks;
    }

    private static List<Block> keyResults(Material material, List<DraftOkr.KeyResult> keyResults) {
        List<Block> blocks = new ArrayList<>();
        for (DraftOkr.KeyResult keyResult : keyResults) {
            blocks.add(new Block.Heading(3, material.place(keyResult.id()) + " " + material.titleOf(keyResult.text())));
            blocks.addAll(facts(material, keyResult));
        }
        return blocks;
    }

    private static List<Block> facts(Material material, DraftOkr.KeyResult keyResult) {
        return new FactList(material)
                .add("okr.also", alsoWritten(material, keyResult.alsoWritten()))
                .add("okr.waived", waived(material, keyResult.waived()))
                .add("field.metric", keyResult.metric())
                .add("okr.from-to", fromTo(material, keyResult))
                .add("field.due", Material.day(keyResult.due()))
                .add("field.owner", keyResult.owner())
                .add("field.dimension", material.labels().choice("dimension", keyResult.dimension()))
                .add("field.confidence", Numbers.plain(keyResult.confidence()))
                .add("field.source", keyResult.source())
                .add("field.reached", Numbers.plain(keyResult.grade().reached(), keyResult.unit()))
                .add("field.score", Numbers.plain(keyResult.grade().score()))
                .add("field.completion", keyResult.grade().completion())
                .add("field.difficulty", keyResult.grade().difficulty())
                .add("field.dedication", keyResult.grade().dedication())
                .add("field.origin", material.textsOf(keyResult.originIds()))
                .blocks();
    }

    /** The way of the metric with its direction, or what of both there is. */
    private static String fromTo(Material material, DraftOkr.KeyResult keyResult) {
        String numbers = Numbers.fromTo(keyResult.from(), keyResult.to(), keyResult.unit());
        String direction = material.labels().choice("direction", keyResult.direction());
        return numbers.isEmpty() || direction.isEmpty()
                ? numbers + direction
                : material.label("plan.item", numbers, direction);
    }

    private static String waived(Material material, List<DraftOkr.Waiver> waivers) {
        return waivers.stream()
                .map(waiver -> material.label("okr.waived.one", material.mistake(waiver.rule()), waiver.reason()))
                .collect(Collectors.joining(material.label("list-separator")));
    }

    private static String alsoWritten(Material material, List<String> texts) {
        return String.join(material.label("list-separator"), texts);
    }

    private static String sufficiency(Material material, DraftOkr.Objective objective) {
        return objective
                .sufficiency()
                .map(answers -> material.label(
                        answers.enough() ? "okr.sufficiency.enough" : "okr.sufficiency.short",
                        answers.yes(),
                        answers.all(),
                        answers.percent()))
                .orElse("");
    }
}
