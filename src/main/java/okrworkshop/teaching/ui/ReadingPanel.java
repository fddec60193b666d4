package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.ui.FileDrop;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.Source;

/** Takes OKRs in: materials that people handed in, files, pasted text. */
final class ReadingPanel extends Section {
    private final transient DiagnosisDesk desk;
    private final transient Runnable changed;
    private final transient Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final UnorderedList brought = new UnorderedList();
    private final H3 broughtTitle = new H3(getTranslation("diagnosis.read.materials"));
    private final Div said = new Div();

    ReadingPanel(DiagnosisDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("okr-sheet", "okr-materials");
        said.addClassName("okr-said");
        said.getElement().setAttribute("role", "status");
        brought.addClassName("okr-rows");
        add(
                new H2(getTranslation("diagnosis.read")),
                new Paragraph(getTranslation("diagnosis.read.hint")),
                broughtTitle,
                brought,
                new FileDrop(this::file, this::finished, this::say),
                paste(),
                said);
    }

    void show(List<Source> sources) {
        Set<UUID> known =
                sources.stream().flatMap(source -> source.material().stream()).collect(Collectors.toUnmodifiableSet());
        brought.removeAll();
        desk.brought().forEach(material -> brought.add(row(material, known.contains(material.id()))));
        boolean some = brought.getChildren().findAny().isPresent();
        brought.setVisible(some);
        broughtTitle.setVisible(some);
    }

    private ListItem row(Material material, boolean known) {
        var name = new Span(material.name());
        var facts = new Span(getTranslation(
                "prepare.visitor.facts",
                getTranslation("prepare.kind." + material.kind().wireName()),
                material.text().length()));
        facts.addClassName("okr-muted");
        var words = new Div(name, facts);
        words.addClassName("okr-material-head");
        var read = new Button(getTranslation(known ? "diagnosis.read.done" : "diagnosis.read.this"), event -> {
            said.removeAll();
            try {
                desk.read(material.id());
            } catch (RefusedException why) {
                say(material.name() + ": " + Refused.text(this, why));
            }
            changed.run();
        });
        read.setAriaLabel(read.getText() + ": " + material.name());
        read.setEnabled(!known);
        return new ListItem(words, read);
    }

    private Details paste() {
        var text = new TextArea(getTranslation("diagnosis.paste.text"));
        text.setMinRows(5);
        text.setMaxRows(16);
        text.setWidthFull();
        text.setHelperText(getTranslation("diagnosis.paste.hint"));
        var details = new Details(getTranslation("prepare.paste"));
        var add = new Button(getTranslation("diagnosis.read.this"), event -> {
            said.removeAll();
            try {
                desk.read(text.getValue());
                text.clear();
                details.setOpened(false);
            } catch (RefusedException why) {
                say(Refused.text(this, why));
            }
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        details.add(text, add);
        return details;
    }

    /** In the request that brings the file, so that the page isn't locked while it is read. */
    private void file(String name, byte[] bytes) {
        try {
            desk.read(bytes);
        } catch (RefusedException why) {
            refused.add(name + ": " + Refused.text(this, why));
        }
    }

    private void finished() {
        said.removeAll();
        for (String why = refused.poll(); why != null; why = refused.poll()) {
            say(why);
        }
        changed.run();
    }

    private void say(String sentence) {
        said.add(new Paragraph(sentence));
    }
}
