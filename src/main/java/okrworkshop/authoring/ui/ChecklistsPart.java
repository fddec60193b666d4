package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Lens;
import okrworkshop.templates.TemplateEdit;

/** The checklists of the peer reviews and of the steps, with where they are used, dimension by dimension. */
final class ChecklistsPart extends Div {
    private final transient Bench bench;

    ChecklistsPart(Bench bench) {
        this.bench = bench;
        addClassName("okr-part");
        bench.template().checklists().forEach(checklist -> add(section(checklist)));
    }

    private Section section(Checklist checklist) {
        String at = "checklists." + checklist.id();
        var title = new H3(bench.template().messages().text(bench.reading(), at + ".title"));
        var section = new Section(title, BothTexts.line(bench, at + ".title", getTranslation("author.title")));
        section.addClassNames("okr-sheet", "okr-part-section");
        bench.landmarks().put(at, title);
        var used = new Paragraph(used(checklist.id()));
        used.addClassName("okr-muted");
        section.addComponentAtIndex(1, used);
        checklist.items().stream()
                .map(Checklist.Item::dimension)
                .distinct()
                .forEach(dimension -> section.add(dimension(checklist, dimension)));
        return section;
    }

    private String used(String checklist) {
        String steps = bench.template().steps().stream()
                .filter(step -> step.checklist().filter(checklist::equals).isPresent()
                        || step.lenses().stream()
                                .anyMatch(lens -> lens instanceof Lens.Review review
                                        && review.checklist().equals(checklist)))
                .map(step -> TemplateWords.step(bench.template(), step, bench.reading()))
                .collect(Collectors.joining(getTranslation("list.comma")));
        return steps.isEmpty()
                ? getTranslation("author.checklist.unused")
                : getTranslation("author.checklist.used", steps);
    }

    private Div dimension(Checklist checklist, String dimension) {
        String at = "checklists." + checklist.id();
        List<Checklist.Item> items = checklist.items().stream()
                .filter(item -> item.dimension().equals(dimension))
                .toList();
        var entry = new Div(
                new H4(getTranslation("author.dimension")),
                BothTexts.line(bench, at + ".dimensions." + dimension, getTranslation("author.dimension.title")));
        entry.addClassName("okr-entry");
        for (int i = 0; i < items.size(); i++) {
            entry.add(new ChecklistItem(bench, checklist, items, i));
        }
        if (bench.writable()) {
            var add = new Button(getTranslation("author.item.add"), event -> add(checklist, dimension));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            entry.add(add);
        }
        return entry;
    }

    private void add(Checklist checklist, String dimension) {
        String id = FreeIds.item(checklist);
        String path = "checklists." + checklist.id() + ".items." + id;
        List<TemplateEdit> edits = new ArrayList<>();
        edits.add(new TemplateEdit.AddItem(checklist.id(), id, dimension));
        bench.template().languages().forEach(language -> edits.add(new TemplateEdit.Text(language, path, "")));
        bench.rebuild(path + "@" + bench.template().languages().getFirst().code(), edits);
    }
}
