package okrworkshop.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import okrworkshop.people.DisplayName;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.Preparation;
import okrworkshop.preparation.Visitor;
import okrworkshop.templates.MaterialList;
import okrworkshop.workshops.Workshop;

/** What a participant brings along: their own only, list by list. */
final class HandInPanel extends Section {
    private final transient Materials materials;
    private final transient Workshop workshop;
    private final transient Visitor visitor;
    private final TextField name = new TextField(getTranslation("prepare.visitor.by"));

    HandInPanel(Materials materials, Preparation preparation, Workshop workshop, Visitor visitor, SurveyWords words) {
        this.materials = materials;
        this.workshop = workshop;
        this.visitor = visitor;
        addClassNames("okr-sheet", "okr-materials");
        name.setMaxLength(DisplayName.LIMIT);
        name.setHelperText(getTranslation("prepare.visitor.by.help"));
        name.setWidthFull();
        add(
                new H2(getTranslation("prepare.materials")),
                new Paragraph(getTranslation("prepare.visitor.materials")),
                name);
        workshop.template().materials().stream()
                .filter(list -> list.by() == MaterialList.By.PARTICIPANTS)
                .forEach(list -> add(part(preparation, list, words)));
    }

    private Article part(Preparation preparation, MaterialList list, SurveyWords words) {
        var own = new UnorderedList();
        own.addClassName("okr-rows");
        var part = new Article(new H3(words.title(list)), new Paragraph(words.hint(list)));
        part.addClassName("okr-material-list");
        preparation.day().ifPresent(day -> {
            var due = new Paragraph(
                    getTranslation("prepare.materials.due", Days.text(day.minusDays(list.due()), getLocale())));
            due.addClassName("okr-muted");
            part.add(due);
        });
        part.add(
                own,
                new HandInForm(
                        list,
                        (title, content) ->
                                materials.handIn(workshop.id(), visitor, list.id(), title, name.getValue(), content),
                        () -> show(own, list)));
        show(own, list);
        return part;
    }

    private void show(UnorderedList own, MaterialList list) {
        own.removeAll();
        List<Material> mine = materials.of(workshop.id(), visitor).stream()
                .filter(each -> each.list().equals(list.id()))
                .toList();
        for (Material material : mine) {
            var facts = new Span(getTranslation(
                    "prepare.visitor.facts",
                    getTranslation("prepare.kind." + material.kind().wireName()),
                    material.text().length()));
            facts.addClassName("okr-muted");
            var words = new Div(new Span(material.name()), facts);
            words.addClassName("okr-material-head");
            var back = new Button(getTranslation("prepare.visitor.take-back"), event -> {
                materials.takeBack(workshop.id(), visitor, material.id());
                show(own, list);
            });
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(getTranslation("prepare.visitor.take-back.of", material.name()));
            own.add(new ListItem(words, back));
        }
        own.setVisible(!mine.isEmpty());
    }
}
