package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.ui.SourceEditor.Act;
import okrworkshop.teaching.ui.SourceEditor.Acts;

/** One line: what it is, its text, and what else can be done with it. */
final class LineRow extends Div {
    /** @param named a name that stands in the text */
    LineRow(Found line, int at, Optional<String> named, Acts acts) {
        addClassName("okr-found-line");
        getElement().setAttribute("data-part", line.part().name());
        int number = at + 1;
        var part = new Select<Part>();
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> getTranslation("diagnosis.part." + each.name()));
        part.setValue(line.part());
        part.setAriaLabel(getTranslation("diagnosis.line.part", number));
        part.addValueChangeListener(event -> acts.part(at, event.getValue()));
        var text = new TextArea();
        text.setValue(line.text());
        text.setMaxLength(Found.TEXT);
        text.setMinRows(1);
        text.setAriaLabel(getTranslation("diagnosis.line.text", number));
        text.addValueChangeListener(event -> acts.text(at, event.getValue()));
        var marks = new Div();
        marks.addClassName("okr-found-marks");
        if (line.unsure()) {
            marks.add(mark(getTranslation("diagnosis.line.unsure")));
        }
        named.ifPresent(name -> marks.add(mark(getTranslation("diagnosis.line.named", name))));
        var words = new Div(text, marks);
        words.addClassName("okr-found-words");
        var deeds = new Div();
        deeds.addClassName("okr-found-deeds");
        if (at > 0) {
            deeds.add(deed("⤒", "diagnosis.line.join", number, () -> acts.act(at, Act.JOIN)));
            deeds.add(deed("✂", "diagnosis.line.begin", number, () -> acts.act(at, Act.BEGIN)));
        }
        deeds.add(deed("✕", "diagnosis.line.remove", number, () -> acts.act(at, Act.REMOVE)));
        add(part, words, deeds);
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("okr-unsure");
        return mark;
    }

    private Button deed(String sign, String key, int number, Runnable act) {
        var deed = new Button(sign, event -> act.run());
        deed.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        deed.setAriaLabel(getTranslation(key + ".of", number));
        deed.setTooltipText(getTranslation(key));
        return deed;
    }
}
