package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateEdit;

/** When a step is done: the conditions with their sentences and numbers. */
final class GatesPart extends Section {
    private final transient Bench bench;
    private final transient StepTemplate step;

    GatesPart(Bench bench, StepTemplate step) {
        this.bench = bench;
        this.step = step;
        addClassNames("okr-sheet", "okr-part-section");
        var title = new H3(getTranslation("author.done"));
        var hint = new Paragraph(getTranslation("author.done.hint"));
        hint.addClassName("okr-muted");
        add(title, hint);
        bench.landmarks().put(path(), title);
        for (int i = 0; i < step.done().size(); i++) {
            add(gate(i, step.done().get(i)));
        }
        GateChoices choices = GateChoices.of(step);
        if (bench.writable() && !choices.kinds().isEmpty()) {
            var add = new Button(
                    getTranslation("author.gate.add"), event -> new NewGateDialog(bench, step, choices, path()).open());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            bench.landmarks().put(path() + ".add", add);
            add(add);
        }
    }

    private Div gate(int index, Gate gate) {
        String at = path() + "." + gate.id();
        var name = getTranslation("author.gate", index + 1);
        var meaning = new Paragraph(GateWords.of(this, bench.template(), gate, bench.reading()));
        meaning.addClassName("okr-muted");
        var head = new Div(new H4(name), meaning);
        head.addClassNames("okr-gate-head");
        if (bench.writable()) {
            head.add(new ToolButton(
                    ToolButton.REMOVE,
                    getTranslation("author.remove", name),
                    () -> bench.rebuild(path(), List.of(new TemplateEdit.RemoveGate(step.id(), gate.id())))));
        }
        var entry = new Div(
                head,
                new GateNumbers(bench, step.id(), gate),
                BothTexts.area(bench, at, getTranslation("author.gate.sentence")));
        entry.addClassName("okr-entry");
        bench.landmarks().put(at, entry);
        return entry;
    }

    private String path() {
        return "steps." + step.id() + ".done";
    }
}
