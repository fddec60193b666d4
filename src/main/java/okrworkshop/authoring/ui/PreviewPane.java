package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import okrworkshop.shared.Language;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.StepPreview;

/** A step as a group would see it, to try out; the language and the length are chosen once for all steps. */
final class PreviewPane extends Div {
    private final transient Desk desk;
    private final transient StepPreview preview;
    private final Select<Language> language = new Select<>();
    private final Select<String> preset = new Select<>();
    private final PreviewElement board = new PreviewElement();
    private String step = "";

    PreviewPane(Desk desk, StepPreview preview, Language reading) {
        this.desk = desk;
        this.preview = preview;
        addClassName("okr-part-section");
        WorkshopTemplate template = desk.template();
        language.setLabel(getTranslation("author.preview.language"));
        language.setItems(template.languages());
        language.setItemLabelGenerator(each -> getTranslation("language." + each.code()));
        language.setValue(
                template.languages().contains(reading)
                        ? reading
                        : template.languages().getFirst());
        preset.setLabel(getTranslation("author.preview.preset"));
        preset.setItems(template.presets());
        preset.setItemLabelGenerator(each -> template.messages().text(reading, "presets." + each));
        preset.setValue(template.presets().getFirst());
        language.addValueChangeListener(event -> draw());
        preset.addValueChangeListener(event -> draw());
        language.setVisible(template.languages().size() > 1);
        preset.setVisible(template.presets().size() > 1);
        var choices = new Div(language, preset);
        choices.addClassName("okr-numbers");
        var hint = new Paragraph(getTranslation("author.preview.hint"));
        hint.addClassName("okr-muted");
        add(hint, choices, board);
    }

    /** Shows a step of the template as it is now. */
    PreviewPane of(String shown) {
        step = shown;
        draw();
        return this;
    }

    private void draw() {
        if (!language.isEmpty() && !step.isEmpty()) {
            board.show(preview.json(desk.template(), step, preset.getValue(), language.getValue()));
        }
    }
}
