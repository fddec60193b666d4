package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.TemplateEdit;

/** One question of a checklist; it moves among those of its dimension. */
final class ChecklistItem extends Div {
    private final transient Bench bench;
    private final transient Checklist checklist;
    private final transient List<Checklist.Item> siblings;

    /** @param siblings items of the dimension in their order */
    ChecklistItem(Bench bench, Checklist checklist, List<Checklist.Item> siblings, int index) {
        this.bench = bench;
        this.checklist = checklist;
        this.siblings = siblings;
        addClassName("okr-row");
        String path = path(index);
        var name = getTranslation("author.item", index + 1);
        add(BothTexts.area(bench, path, name));
        if (bench.writable()) {
            add(tools(index, name));
        }
    }

    private Div tools(int index, String name) {
        var up = new ToolButton(ToolButton.UP, getTranslation("author.up", name), () -> move(index, index - 1, "up"));
        var down = new ToolButton(
                ToolButton.DOWN, getTranslation("author.down", name), () -> move(index, index + 1, "down"));
        var remove = new ToolButton(ToolButton.REMOVE, getTranslation("author.remove", name), () -> remove(index));
        up.setEnabled(index > 0);
        down.setEnabled(index < siblings.size() - 1);
        remove.setEnabled(checklist.items().size() > 1);
        bench.landmarks().put(path(index) + ".up", up.isEnabled() ? up : down);
        bench.landmarks().put(path(index) + ".down", down.isEnabled() ? down : up);
        var tools = new Div(up, down, remove);
        tools.addClassName("okr-tools");
        return tools;
    }

    private void move(int from, int to, String way) {
        int place = checklist.items().indexOf(siblings.get(to));
        bench.rebuild(
                path(from) + "." + way,
                List.of(new TemplateEdit.MoveItem(
                        checklist.id(), siblings.get(from).id(), place)));
    }

    private void remove(int index) {
        bench.rebuild(
                "checklists." + checklist.id(),
                List.of(new TemplateEdit.RemoveItem(
                        checklist.id(), siblings.get(index).id())));
    }

    private String path(int index) {
        return "checklists." + checklist.id() + ".items." + siblings.get(index).id();
    }
}
