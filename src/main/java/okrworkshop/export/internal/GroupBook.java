package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/** The group's draft OKR as a book: cover, then the sections that have content, numbered. */
final class GroupBook {
    private static final List<Part> PARTS = List.of(
            Part.must("section.overview", new OverviewSection()),
            Part.optional("section.expectation", new ExpectationSection()),
            Part.optional("section.gaps", new GapsSection()),
            Part.optional("section.strategies", new StrategiesSection()),
            Part.must("section.okr", new OkrSection()),
            Part.optional("section.ogsm", new OgsmSection()),
            Part.must("section.tasks", new TasksSection()),
            Part.optional("section.support", PlanSections::support),
            Part.optional("section.resources", PlanSections::resources),
            Part.optional("section.risks", new RisksSection()),
            Part.optional("section.review", GroupBook::reviewed),
            Part.optional("section.writing", new WritingSection()),
            Part.must("section.questions", ClosingSections::questions),
            Part.must("section.next", ClosingSections::nextSteps),
            Part.optional("section.rhythm", new RhythmSection()),
            Part.optional("section.import", new ImportSection()),
            Part.optional("section.departures", new DeparturesSection()),
            Part.optional("section.reflection", ClosingSections::reflections),
            Part.optional("section.notes", Jottings::elsewhere));

    private GroupBook() {}

    static Book of(Material material) {
        String title =
                material.label("cover.draft-okr") + " · " + material.group().name();
        List<Block> blocks = new ArrayList<>(CoverSection.blocks(material, title));
        blocks.add(new Block.Contents(material.label("contents")));
        blocks.add(new Block.PageBreak());
        blocks.addAll(Part.numbered(PARTS, material));
        return Draft.book(material, title, Book.Density.ROOMY, blocks);
    }

    /** One page: the overview, the nearest tasks, the next steps. */
    static Book brief(Material material) {
        String title =
                material.label("cover.draft-okr") + " · " + material.group().name();
        List<Block> blocks = new ArrayList<>(CoverSection.brief(material, title));
        blocks.addAll(Part.numbered(BriefSections.OF_A_GROUP, material));
        return Draft.book(material, title, Book.Density.COMPACT, blocks);
    }

    /** What others said, what the room said in passing, and how the group saw it itself. */
    private static List<Block> reviewed(Material material) {
        List<Block> blocks = new ArrayList<>(new ReviewSection().blocks(material));
        blocks.addAll(new GallerySection().blocks(material));
        blocks.addAll(new CheckSection().blocks(material));
        return blocks;
    }
}
