package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;

/**
 * A section of a book with its heading.
 *
 * @param label of the heading
 * @param empty label of what is said when there is nothing to tell; empty for a part that is left out then
 */
record Part(String label, String empty, Section section) {
    /** One that is left out when it is empty. */
    static Part optional(String label, Section section) {
        return new Part(label, "", section);
    }

    /** One without which a draft is none: it says so when it is empty. */
    static Part must(String label, Section section) {
        return new Part(label, label + ".empty", section);
    }

    /** All parts that have something to tell, numbered. */
    static List<Block> numbered(List<Part> parts, Material material) {
        return numbered("", parts, material);
    }

    /** @param chapter stands before each number */
    static List<Block> numbered(String chapter, List<Part> parts, Material material) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Part part : parts) {
            List<Block> content = part.content(material);
            if (!content.isEmpty()) {
                number++;
                blocks.add(new Block.Heading(1, chapter + number + " " + material.label(part.label())));
                blocks.addAll(content);
            }
        }
        return blocks;
    }

    private List<Block> content(Material material) {
        List<Block> blocks = section.blocks(material);
        return blocks.isEmpty() && !empty.isEmpty() ? List.of(new Block.Remark(material.label(empty))) : blocks;
    }
}
