package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.workshops.Workshop;

/** Title, and who made this when and for what. */
final class CoverSection {
    private CoverSection() {}

    static List<Block> blocks(Material material) {
        Workshop workshop = material.workshop();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Title(material.label("cover.title", material.group().name())));
        blocks.add(new Block.Remark(material.label(
                "cover.version",
                String.valueOf(material.version()),
                material.date().toString())));
        blocks.addAll(new FactList(material)
                .add("cover.workshop", workshop.title())
                .add("cover.cycle", workshop.cycleStart() + " – " + workshop.cycleEnd())
                .add("cover.parent", workshop.parent())
                .add("cover.members", String.join(material.label("list-separator"), material.members()))
                .blocks());
        return blocks;
    }
}
