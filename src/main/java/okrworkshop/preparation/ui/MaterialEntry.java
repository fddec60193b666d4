package okrworkshop.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import okrworkshop.preparation.Material;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.MaterialList;

/** One material: its text to unfold, the steps that show it, and a way to be rid of it. */
final class MaterialEntry extends Div {
    private final CheckboxGroup<String> steps = new CheckboxGroup<>();
    private boolean showing;

    MaterialEntry(PreparationDesk desk, SurveyWords words, MaterialList list, Material material, Runnable changed) {
        addClassName("okr-material");
        add(text(material));
        if (!list.steps().isEmpty()) {
            steps.setLabel(getTranslation("prepare.materials.shown"));
            steps.setItems(list.steps());
            steps.setItemLabelGenerator(words::step);
            steps.addValueChangeListener(event -> {
                if (!showing) {
                    choose(desk, material, new ArrayList<>(event.getValue()));
                }
            });
            add(steps);
        }
        var delete = new Button(getTranslation("prepare.materials.delete"), event -> {
            var dialog = new ConfirmDialog(
                    getTranslation("prepare.materials.delete.title"),
                    getTranslation("prepare.materials.delete.text", material.name()),
                    getTranslation("prepare.materials.delete"),
                    confirmed -> {
                        desk.delete(material.id());
                        changed.run();
                    });
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("cancel"));
            dialog.open();
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("prepare.materials.delete.of", material.name()));
        add(delete);
    }

    /** @return itself, with the steps as they are now */
    MaterialEntry shows(Material material) {
        showing = true;
        steps.setValue(new LinkedHashSet<>(material.steps()));
        showing = false;
        return this;
    }

    private void choose(PreparationDesk desk, Material material, List<String> chosen) {
        steps.setInvalid(false);
        try {
            desk.choose(material.id(), chosen);
        } catch (RefusedException refused) {
            steps.setErrorMessage(Refusals.text(this, refused));
            steps.setInvalid(true);
        }
    }

    private Details text(Material material) {
        var name = new Span(material.name());
        name.addClassName("okr-strong");
        var facts = new Span(MaterialFacts.of(this, getLocale(), material));
        facts.addClassName("okr-muted");
        var summary = new Div(name, facts);
        summary.addClassName("okr-material-head");
        var text = new Div();
        text.setText(material.text());
        text.addClassName("okr-material-text");
        text.getElement().setAttribute("tabindex", "0");
        var details = new Details(summary, text);
        if (material.cut()) {
            details.add(new Paragraph(getTranslation("prepare.materials.cut")));
        }
        return details;
    }
}
