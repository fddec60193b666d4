package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Remark;
import okrworkshop.paper.Block;

/** What the room said about the group's draft in the gallery walk; rounds in which it said nothing are left out. */
final class GallerySection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        for (WalkResult round : material.walks()) {
            round.draft(material.group().id())
                    .filter(draft -> draft.dots() > 0 || !draft.remarks().isEmpty())
                    .ifPresent(draft -> {
                        blocks.add(new Block.Heading(
                                2,
                                material.label("section.gallery") + " · "
                                        + material.label("gallery.round", round.number())));
                        blocks.addAll(table(material, draft));
                    });
        }
        return blocks;
    }

    private static List<Block> table(Material material, WalkResult.Draft draft) {
        return Tables.of(
                draft.statements(),
                new Tables.Column<>(
                        material.label("gallery.statement"),
                        dotted -> (dotted.statement().label() + " "
                                        + material.titleOf(dotted.statement().text()))
                                .strip()),
                new Tables.Column<>(material.label("gallery.dots"), GallerySection::dots),
                new Tables.Column<>(
                        material.label("gallery.comments"),
                        dotted -> draft.about(dotted.statement().card()).stream()
                                .map(remark -> said(material, remark))
                                .collect(Collectors.joining("\n"))));
    }

    private static String dots(Dotted dotted) {
        return dotted.dots() == 0 ? "" : String.valueOf(dotted.dots());
    }

    private static String said(Material material, Remark remark) {
        String from =
                remark.name().isEmpty() ? remark.group() : material.label("gallery.by", remark.name(), remark.group());
        return material.label("gallery.comment", remark.text(), from);
    }
}
