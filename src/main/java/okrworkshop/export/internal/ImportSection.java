package okrworkshop.export.internal;

import java.util.List;
import okrworkshop.paper.Block;

/** Which file goes into which tool. Only files that there are. */
final class ImportSection implements Section {
    private static final List<String> TOOLS =
            List.of("tables", "feishu", "peoplebox", "betterworks", "puzzle", "tasks", "calendar");

    @Override
    public List<Block> blocks(Material material) {
        if (!material.hasOkr()) {
            return List.of();
        }
        return List.of(
                new Block.Paragraph(material.label("import.how")),
                new Block.Table(
                        List.of(
                                material.label("import.tool"),
                                material.label("import.file"),
                                material.label("import.do")),
                        TOOLS.stream()
                                .map(tool -> List.of(
                                        material.label("import." + tool),
                                        material.label("import." + tool + ".file"),
                                        material.label("import." + tool + ".do")))
                                .toList()),
                new Block.Remark(material.label("import.note")));
    }
}
