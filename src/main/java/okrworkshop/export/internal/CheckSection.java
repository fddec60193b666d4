package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.workshops.StepCheck;

/** How the group saw its own work, step by step; steps that it said nothing about are left out. */
final class CheckSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        material.checks().stream().filter(StepCheck::begun).forEach(check -> {
            blocks.add(new Block.Heading(
                    2,
                    material.label("section.checks") + " · " + material.texts().step(check.step())));
            blocks.add(new Block.Paragraph(material.label(
                    "review.counts",
                    count(check, "yes"),
                    count(check, "partly"),
                    count(check, "no"),
                    count(check, "na"))));
            blocks.addAll(Tables.of(
                    check.items(),
                    new Tables.Column<>(
                            material.label("review.item"),
                            item -> material.texts().checklistItem(check.checklist(), item.id())),
                    new Tables.Column<>(
                            material.label("review.verdict"),
                            item -> material.labels().choice("verdict", item.verdict())),
                    new Tables.Column<>(material.label("review.comment"), StepCheck.Item::comment)));
        });
        return blocks;
    }

    private static String count(StepCheck check, String verdict) {
        return String.valueOf(check.items().stream()
                .filter(item -> item.verdict().equals(verdict))
                .count());
    }
}
