package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.TemplateEdit;

/** The checklists of the peer reviews, dimension by dimension. */
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
        checklist.items().stream()
                .map(Checklist.Item::dimension)
                .distinct()
                .forEach(dimension -> section.add(dimension(checklist, dimension)));
        return section;
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
