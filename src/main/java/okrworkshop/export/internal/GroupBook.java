package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/** The group's draft OKR as a book: cover, then the sections that have content, numbered. */
final class GroupBook {
    private static final Map<String, Section> SECTIONS = sections();

    private GroupBook() {}

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put("section.overview", new OverviewSection());
        sections.put("section.expectation", new ExpectationSection());
        sections.put("section.gaps", new GapsSection());
        sections.put("section.strategies", new StrategiesSection());
        sections.put("section.okr", new OkrSection());
        sections.put("section.tasks", new TasksSection());
        sections.put("section.support", PlanSections::support);
        sections.put("section.resources", PlanSections::resources);
        sections.put("section.risks", PlanSections::risks);
        sections.put("section.review", new ReviewSection());
        sections.put("section.checks", new CheckSection());
        sections.put("section.gallery", new GallerySection());
        sections.put("section.departures", new DeparturesSection());
        sections.put("section.questions", ClosingSections::questions);
        sections.put("section.next", ClosingSections::nextSteps);
        sections.put("section.reflection", ClosingSections::reflections);
        sections.put("section.notes", Jottings::elsewhere);
        sections.put("section.scoring", ClosingSections::scoring);
        return sections;
    }

    static Book of(Material material) {
        List<Block> blocks = new ArrayList<>(CoverSection.blocks(material));
        int number = 0;
        for (Map.Entry<String, Section> section : SECTIONS.entrySet()) {
            List<Block> content = section.getValue().blocks(material);
            if (!content.isEmpty()) {
                number++;
                blocks.add(new Block.Heading(1, number + " " + material.label(section.getKey())));
                blocks.addAll(content);
            }
        }
        String title = material.label("cover.title", material.group().name());
        String running = title + " · " + material.label("draft");
        String mark =
                material.label("cover.version", String.valueOf(material.version()), String.valueOf(material.date()));
        return new Book(material.language(), title, running, mark, material.date(), Book.Density.ROOMY, blocks);
    }
}
