package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.workshops.Workshop;

/** Title, and who made this when and for what. */
final class CoverSection {
    private CoverSection() {}

    static List<Block> blocks(Material material, String title) {
        Workshop workshop = material.workshop();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Remark(Draft.mark(material)));
        blocks.addAll(new FactList(material)
                .add("cover.workshop", workshop.title())
                .add("cover.group", material.group().name())
                .add("cover.cycle", cycle(workshop))
                .add("cover.parent", workshop.parent())
                .add("cover.date", material.date().toString())
                .add("cover.members", String.join(material.label("list-separator"), material.members()))
                .blocks());
        return blocks;
    }

    /** In two lines. */
    static List<Block> brief(Material material, String title) {
        Workshop workshop = material.workshop();
        return List.of(
                new Block.Title(title),
                new Block.Remark(workshop.title() + " · " + material.labels().labelled("cover.cycle", cycle(workshop))
                        + " · " + Draft.mark(material)));
    }

    static String cycle(Workshop workshop) {
        return workshop.cycleStart() + " – " + workshop.cycleEnd();
    }
}
