package okrworkshop.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A section of the report on a sheet of its own. */
abstract class Part extends Section {
    /** @param title key of the heading, with what stands in it */
    Part(String title, Object... parameters) {
        addClassNames("okr-sheet", "okr-report-part");
        add(new H2(getTranslation(title, parameters)));
    }

    final void say(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("okr-muted");
        add(paragraph);
    }
}
