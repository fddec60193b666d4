package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import okrworkshop.alignment.Alignment;

/** A part of the alignment on a sheet of its own, with a sentence below its heading and a body that is drawn anew. */
abstract class Part extends Section {
    final Div body = new Div();

    /** @param key of the texts: {@code <key>.title}, {@code <key>.hint} */
    Part(String key) {
        addClassNames("okr-sheet", "okr-alignment-part");
        var hint = new Paragraph(getTranslation(key + ".hint"));
        hint.addClassName("okr-muted");
        body.addClassName("okr-alignment-body");
        add(new H2(getTranslation(key + ".title")), hint, body);
    }

    abstract void show(Alignment now);

    final void say(String text) {
        body.add(new Paragraph(text));
    }
}
