package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;

/** The current step as the trainer needs it: its goal and the notes that participants don't see. */
final class StepPanel extends Section {
    private int shown = -1;

    StepPanel() {
        addClassNames("okr-sheet", "okr-step-panel");
    }

    void show(CockpitState state) {
        setVisible(state.workshop().phase() == Phase.RUNNING);
        if (shown == state.workshop().position()) {
            return; // notes that somebody reads or copies stay as they are
        }
        shown = state.workshop().position();
        removeAll();
        StepTemplate step = state.workshop().step();
        var label = new Span(getTranslation("cockpit.now"));
        label.addClassName("okr-overline");
        add(
                label,
                new H2(state.texts().name(state.workshop().position())),
                new Paragraph(state.texts().goal(step)));
        var notes = new UnorderedList();
        state.texts().notes(step).forEach(note -> notes.add(new ListItem(note)));
        if (notes.getComponentCount() > 0) {
            var heading = new Paragraph(getTranslation("cockpit.notes"));
            heading.addClassName("okr-overline");
            add(heading, notes);
        }
    }
}
