package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A part of the set-up: one line says what is chosen, and opens for those who want to change it. */
final class PlanSection extends Details {
    private final Span chosen = new Span();

    /** @param name of the section in keys of texts */
    PlanSection(String name, Component content) {
        var title = new Span(getTranslation("create.section." + name));
        title.addClassName("okr-plan-title");
        chosen.addClassName("okr-plan-chosen");
        var summary = new Div(title, chosen);
        summary.addClassName("okr-plan-summary");
        setSummary(summary);
        addClassNames("okr-plan-section", "okr-plan-" + name);
        add(content);
    }

    void say(String line) {
        chosen.setText(line);
    }

    String said() {
        return chosen.getText();
    }
}
