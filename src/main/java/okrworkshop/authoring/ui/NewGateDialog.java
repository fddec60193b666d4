package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.authoring.ui.GateChoices.Kind;
import okrworkshop.shared.Language;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateEdit;

/** Puts a new condition together; a first sentence is there already and can be changed. */
final class NewGateDialog extends Dialog {
    private final transient Bench bench;
    private final transient StepTemplate step;
    private final String path;
    private final GateForm form;
    private final transient Map<Language, TextFieldBase<?, String>> sentences = new EnumMap<>(Language.class);
    private final transient Map<Language, String> suggested = new EnumMap<>(Language.class);

    /** @param choices not empty */
    NewGateDialog(Bench bench, StepTemplate step, GateChoices choices, String path) {
        this.bench = bench;
        this.step = step;
        this.path = path;
        form = new GateForm(bench, choices, this::suggest);
        setHeaderTitle(getTranslation("author.gate.add"));
        var kind = new Select<Kind>();
        kind.setLabel(getTranslation("author.gate.kind"));
        kind.setItems(choices.kinds());
        kind.setItemLabelGenerator(
                each -> getTranslation("author.gate.kind." + each.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(event -> form.show(event.getValue()));
        var fields = new Div(kind, form, both());
        fields.addClassNames("okr-form", "okr-gate-dialog");
        add(fields);
        var add = new Button(getTranslation("author.gate.add.confirm"), event -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), event -> close()), add);
        kind.setValue(choices.kinds().getFirst());
    }

    private Div both() {
        var both = new Div();
        both.addClassName("okr-both");
        for (Language language : bench.template().languages()) {
            TextFieldBase<?, String> field = LanguageField.area();
            LanguageField.dress(field, bench, getTranslation("author.gate.sentence"), language, "");
            sentences.put(language, field);
            both.add(field);
        }
        return both;
    }

    /** What somebody wrote themselves stays. */
    private void suggest(GateOffer offer) {
        sentences.forEach((language, field) -> {
            String sentence = offer.sentence(this, bench.template(), language);
            if (field.getValue().equals(suggested.getOrDefault(language, ""))) {
                field.setValue(sentence);
                suggested.put(language, sentence);
            }
        });
    }

    private void add() {
        form.offer().ifPresent(offer -> {
            String id = FreeIds.gate(step);
            List<TemplateEdit> edits = new ArrayList<>();
            edits.add(new TemplateEdit.PutGate(step.id(), offer.gate(id)));
            sentences.forEach(
                    (language, field) -> edits.add(new TemplateEdit.Text(language, path + "." + id, field.getValue())));
            close();
            bench.rebuild(path + "." + id, edits);
        });
    }
}
