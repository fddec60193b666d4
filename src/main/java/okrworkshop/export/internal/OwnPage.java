package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/** What one participant carries home: the group's objectives, the own part of them, what was said, and the detail behind. */
final class OwnPage {
    private static final List<Part> PARTS = List.of(
            Part.must("section.own-group", new OverviewSection()),
            Part.must("section.own-part", OwnPage::part),
            Part.must("section.own-tasks", OwnPage::tasks),
            Part.must(
                    "section.own-next",
                    material -> ClosingSections.table(material, own(material).promises())),
            Part.optional("section.own-review", OwnPage::reviewed),
            Part.must("section.questions", ClosingSections::questions),
            Part.optional("section.rhythm", new RhythmSection()),
            Part.must("section.okr", new OkrSection()));

    private OwnPage() {}

    /** @param material with what the person owns */
    static Book of(Material material) {
        String title = title(material);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Remark(Draft.mark(material)));
        blocks.addAll(new FactList(material)
                .add("cover.workshop", material.workshop().title())
                .add("cover.group", material.group().name())
                .add("cover.cycle", CoverSection.cycle(material.workshop()))
                .add("cover.parent", material.workshop().parent())
                .blocks());
        blocks.addAll(Part.numbered(PARTS, material));
        return Draft.book(material, title, Book.Density.ROOMY, blocks);
    }

    /** One page: the overview, the own nearest tasks and next steps. */
    static Book brief(Material material) {
        String title = title(material);
        List<Block> blocks = new ArrayList<>(CoverSection.brief(material, title));
        blocks.addAll(Part.numbered(BriefSections.OF_A_PERSON, material));
        return Draft.book(material, title, Book.Density.COMPACT, blocks);
    }

    static Own own(Material material) {
        return material.own().orElseThrow(() -> new IllegalStateException("a book of one's own without its person"));
    }

    private static String title(Material material) {
        return material.label("own.title") + " · " + own(material).name();
    }

    private static List<Block> part(Material material) {
        List<DraftOkr.Objective> objectives = own(material).objectives();
        List<Block> blocks = new ArrayList<>();
        if (!objectives.isEmpty()) {
            blocks.add(new Block.Bullets(objectives.stream()
                    .map(objective -> material.place(objective.id()) + " " + material.titleOf(objective.text()))
                    .toList()));
        }
        blocks.addAll(OverviewSection.table(material, own(material).keyResults()));
        return blocks;
    }

    private static List<Block> tasks(Material material) {
        Own own = own(material);
        List<Block> blocks = new ArrayList<>(TasksSection.table(material, own.tasks()));
        if (!blocks.isEmpty()) {
            blocks.addAll(MonthPlan.of(material, own.tasks(), own.promises()));
        }
        return blocks;
    }

    private static List<Block> reviewed(Material material) {
        List<Block> blocks = new ArrayList<>(new ReviewSection().blocks(material));
        blocks.addAll(new GallerySection().blocks(material));
        return blocks;
    }
}
