package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import okrworkshop.shared.Language;
import okrworkshop.templates.WorkshopTemplate;

/** A template in the list: what it is, where it comes from, what one can do with it. */
final class TemplateCard extends Article {
    private final transient Actions actions;
    private final String title;

    /** What the card asks for. */
    interface Actions {
        String yaml();

        void copy();

        void delete();
    }

    TemplateCard(WorkshopTemplate template, TemplateOrigin origin, boolean own, Actions actions) {
        this.actions = actions;
        Language reading = Language.of(getLocale());
        title = TemplateWords.title(template, reading);
        addClassNames("okr-sheet", "okr-template-card");
        var state = new Span(origin.state());
        state.addClassName("okr-badge");
        var owner = new Span(origin.owner());
        owner.addClassName("okr-muted");
        owner.setVisible(!origin.owner().isEmpty());
        var head = new Div(state, owner);
        head.addClassName("okr-title-row");
        var languages = template.languages().stream()
                .map(language -> getTranslation("language." + language.code()))
                .collect(Collectors.joining(" · "));
        var facts =
                new Paragraph(getTranslation("templates.steps", template.steps().size()) + " · " + languages);
        facts.addClassName("okr-muted");
        var lengths = new UnorderedList();
        lengths.addClassNames("okr-muted", "okr-lengths");
        template.presets()
                .forEach(preset -> lengths.add(new ListItem(getTranslation(
                        "create.preset",
                        template.messages().text(reading, "presets." + preset),
                        Presets.minutes(template, preset)))));
        add(
                head,
                new H2(title),
                new Paragraph(template.messages().text(reading, "summary")),
                facts,
                lengths,
                actions(template, own));
    }

    private Div actions(WorkshopTemplate template, boolean own) {
        var open =
                new Anchor(Places.template(template.id()), getTranslation(own ? "templates.edit" : "templates.look"));
        open.addClassName("okr-button-quiet");
        named(open.getElement(), open.getText());
        var copy = new Button(getTranslation("templates.copy"), event -> actions.copy());
        named(copy.getElement(), copy.getText());
        var export = new ExportLink(() -> template, actions::yaml);
        named(export.getElement(), export.getText());
        var row = new Div(open, copy, export);
        row.addClassNames("okr-actions", "okr-card-actions");
        if (own) {
            var delete = new Button(getTranslation("templates.delete"), event -> confirmDelete());
            delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            named(delete.getElement(), delete.getText());
            row.add(delete);
        }
        return row;
    }

    /** The same word stands on every card. */
    private void named(com.vaadin.flow.dom.Element element, String word) {
        element.setAttribute("aria-label", getTranslation("templates.action", word, title));
    }

    private void confirmDelete() {
        var dialog = new ConfirmDialog(
                getTranslation("templates.delete.title", title),
                getTranslation("templates.delete.text"),
                getTranslation("templates.delete"),
                event -> actions.delete());
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
