package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateEdit;

/** The questions of a form, each with the beginning of an answer. */
final class Questions extends Div {
    private final transient Bench bench;
    private final transient StepTemplate step;
    private final transient Lens.Form form;
    private final String at;

    Questions(Bench bench, StepTemplate step, Lens.Form form) {
        this.bench = bench;
        this.step = step;
        this.form = form;
        this.at = "steps." + step.id() + ".lenses." + form.id();
        addClassName("okr-part-section");
        for (int i = 0; i < form.questions().size(); i++) {
            add(question(i, form.questions().get(i)));
        }
        if (bench.writable()) {
            var add = new Button(getTranslation("author.question.add"), event -> add());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            add(add);
        }
    }

    private Div question(int index, String id) {
        var name = getTranslation("author.question", index + 1);
        var head = new Div(new H4(name));
        head.addClassName("okr-title-row");
        if (bench.writable()) {
            head.add(new ToolButton(ToolButton.REMOVE, getTranslation("author.remove", name), () -> remove(id)));
        }
        var label = form.variant() == FormVariant.SENTENCE
                ? getTranslation("author.question.gap", "{" + id + "}")
                : getTranslation("author.question.text");
        var question = new Div(
                head,
                BothTexts.area(bench, at + ".questions." + id, label),
                BothTexts.area(bench, at + ".examples." + id, getTranslation("author.question.example")));
        question.addClassName("okr-entry");
        return question;
    }

    private void add() {
        String id = FreeIds.question(step);
        List<TemplateEdit> edits = new ArrayList<>();
        edits.add(new TemplateEdit.AddQuestion(step.id(), form.id(), id));
        for (Language language : bench.template().languages()) {
            edits.add(new TemplateEdit.Text(language, at + ".questions." + id, ""));
            edits.add(new TemplateEdit.Text(language, at + ".examples." + id, ""));
            sentence(language, sentence -> sentence + " {" + id + "}", edits);
        }
        bench.rebuild(
                at + ".questions." + id + "@"
                        + bench.template().languages().getFirst().code(),
                edits);
    }

    private void remove(String id) {
        List<TemplateEdit> edits = new ArrayList<>();
        edits.add(new TemplateEdit.RemoveQuestion(step.id(), form.id(), id));
        for (Language language : bench.template().languages()) {
            sentence(language, sentence -> sentence.replace("{" + id + "}", "").strip(), edits);
        }
        bench.rebuild(at, edits);
    }

    /** A sentence names each of its questions once. */
    private void sentence(
            Language language, java.util.function.UnaryOperator<String> change, List<TemplateEdit> edits) {
        if (form.variant() == FormVariant.SENTENCE) {
            bench.template().messages().own(language, at + ".sentence").stream()
                    .findFirst()
                    .ifPresent(sentence ->
                            edits.add(new TemplateEdit.Text(language, at + ".sentence", change.apply(sentence))));
        }
    }
}
