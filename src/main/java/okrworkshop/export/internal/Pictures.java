package okrworkshop.export.internal;

import java.util.List;
import okrworkshop.export.drawings.ValueTree;
import okrworkshop.paper.Block;
import okrworkshop.paper.Drawing;

/** The drawings of a group's book, as blocks for the sections where they belong; nothing where there is nothing to draw. */
final class Pictures {
    private Pictures() {}

    static List<Block> valueTree(Material material) {
        return blocks(ValueTree.of(material.draft(), material::label));
    }

    private static List<Block> blocks(List<Drawing> drawings) {
        return drawings.stream().<Block>map(Block.Picture::new).toList();
    }
}
