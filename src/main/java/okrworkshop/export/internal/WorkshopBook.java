package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.alignment.Alignment;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/**
 * All groups of a workshop in one book: how they hang together, what was said of them, and a chapter for each in the order of the
 * groups. Nobody is ranked.
 *
 * @param workshop the workshop without a group: its words and its day
 * @param groups those in which people sit
 * @param alignment of these groups
 */
record WorkshopBook(Frame workshop, List<Material> groups, Alignment alignment) {
    private static final List<Part> CHAPTER = List.of(
            Part.must("section.overview", new OverviewSection()),
            Part.optional("section.expectation", new ExpectationSection()),
            Part.optional("section.strategies", StrategiesSection::chosen),
            Part.optional("section.support", PlanSections::support),
            Part.optional("section.resources", PlanSections::cuts),
            Part.optional("section.risks", new RisksSection()),
            Part.optional("section.review", new ReviewSection()),
            Part.optional("section.questions", ClosingSections::questions));

    private static final List<Part> BRIEF_CHAPTER = List.of(Part.must("section.overview", new OverviewSection()));

    Book book(boolean brief) {
        String title =
                workshop.label("workshop.title") + " · " + workshop.workshop().title();
        List<Block> blocks = new ArrayList<>(cover(title));
        if (!brief) {
            blocks.add(new Block.Contents(workshop.label("contents")));
            blocks.add(new Block.PageBreak());
        }
        int number = 0;
        for (AlignmentSections.Titled section : new AlignmentSections(workshop, alignment, groups).all()) {
            if (!section.blocks().isEmpty()) {
                number++;
                blocks.add(new Block.Heading(1, number + " " + section.title()));
                blocks.addAll(section.blocks());
            }
        }
        for (Material group : groups) {
            number++;
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(1, number + " " + group.group().name()));
            blocks.addAll(new FactList(group)
                    .add("cover.members", String.join(group.label("list-separator"), group.members()))
                    .add("workshop.version", String.valueOf(group.version()))
                    .blocks());
            blocks.addAll(chapter(number + ".", group, brief ? BRIEF_CHAPTER : CHAPTER));
        }
        return new Book(
                workshop.labels().languages().main(),
                title,
                title,
                workshop.label("workshop.mark", workshop.date().toString()),
                workshop.date(),
                brief ? Book.Density.COMPACT : Book.Density.ROOMY,
                blocks);
    }

    private List<Block> cover(String title) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        blocks.add(
                new Block.Remark(workshop.label("workshop.mark", workshop.date().toString())));
        blocks.addAll(new FactList(workshop.labels())
                .add("cover.cycle", CoverSection.cycle(workshop.workshop()))
                .add("cover.parent", workshop.workshop().parent())
                .add("cover.date", workshop.date().toString())
                .add(
                        "alignment.groups",
                        String.join(
                                workshop.label("list-separator"),
                                groups.stream()
                                        .map(group -> group.group().name())
                                        .toList()))
                .blocks());
        return blocks;
    }

    private static List<Block> chapter(String number, Material group, List<Part> parts) {
        return Part.numbered(number, parts, group).stream()
                .map(WorkshopBook::lower)
                .toList();
    }

    /** A chapter of a group is one of the book's parts: its own headings lie one level below, the deepest stay. */
    private static Block lower(Block block) {
        return block instanceof Block.Heading heading && heading.level() < 3
                ? new Block.Heading(heading.level() + 1, heading.text())
                : block;
    }
}
