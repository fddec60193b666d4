package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Consumer;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateEdit;

/** The parts of a template: the whole, its steps in their order, its checklists. */
final class PartList extends Nav {
    private final transient Bench bench;
    private final transient Consumer<Part> open;

    PartList(Bench bench, Part shown, Consumer<Part> open) {
        this.bench = bench;
        this.open = open;
        addClassNames("okr-sheet", "okr-part-list");
        getElement().setAttribute("aria-label", getTranslation("author.parts"));
        add(entry(Part.WHOLE, getTranslation("author.whole"), shown));
        var steps = new OrderedList();
        for (int i = 0; i < bench.template().steps().size(); i++) {
            steps.add(step(i, shown));
        }
        add(steps);
        if (bench.template().preparing()) {
            add(entry(Part.BEFORE, getTranslation("author.before"), shown));
        }
        if (bench.template().closing().isPresent()) {
            add(entry(Part.CLOSING, getTranslation("author.closing"), shown));
        }
        if (!bench.template().checklists().isEmpty()) {
            add(entry(Part.CHECKLISTS, getTranslation("author.checklists"), shown));
        }
    }

    private Button entry(Part part, String name, Part shown) {
        var entry = new Button(name, event -> open.accept(part));
        entry.addThemeVariants(ButtonVariant.TERTIARY);
        entry.addClassName("okr-part-entry");
        if (part.equals(shown)) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        bench.landmarks().put("part:" + part.key(), entry);
        return entry;
    }

    private ListItem step(int index, Part shown) {
        StepTemplate step = bench.template().steps().get(index);
        Button entry = entry(new Part.Step(step.id()), name(step), shown);
        bench.afterWrite(() -> bench.template().step(step.id()).ifPresent(newest -> entry.setText(name(newest))));
        var item = new ListItem(entry);
        if (bench.writable()) {
            item.add(tools(index, step));
        }
        return item;
    }

    private Div tools(int index, StepTemplate step) {
        String name = name(step);
        int last = bench.template().steps().size() - 1;
        var up = new ToolButton(ToolButton.UP, getTranslation("author.up", name), () -> move(step, index - 1, "up"));
        var down = new ToolButton(
                ToolButton.DOWN, getTranslation("author.down", name), () -> move(step, index + 1, "down"));
        var remove = new ToolButton(ToolButton.REMOVE, getTranslation("author.remove", name), () -> remove(index));
        up.setEnabled(index > 0);
        down.setEnabled(index < last);
        remove.setEnabled(last > 0);
        bench.landmarks().put("move:" + step.id() + ".up", up.isEnabled() ? up : down);
        bench.landmarks().put("move:" + step.id() + ".down", down.isEnabled() ? down : up);
        var tools = new Div(up, down, remove);
        tools.addClassName("okr-tools");
        return tools;
    }

    private void move(StepTemplate step, int to, String way) {
        bench.rebuild(
                "move:" + step.id() + "." + way,
                List.of(new TemplateEdit.MoveStep(step.id(), to)),
                getTranslation("author.moved", TemplateWords.title(bench.template(), step, bench.reading()), to + 1));
    }

    private void remove(int index) {
        List<StepTemplate> steps = bench.template().steps();
        StepTemplate step = steps.get(index);
        StepTemplate next = steps.get(index == steps.size() - 1 ? index - 1 : index + 1);
        bench.rebuild(
                "part:step." + next.id(),
                List.of(new TemplateEdit.RemoveStep(step.id())),
                getTranslation("author.step.removed", TemplateWords.title(bench.template(), step, bench.reading())));
    }

    private String name(StepTemplate step) {
        return TemplateWords.step(bench.template(), step, bench.reading());
    }
}
