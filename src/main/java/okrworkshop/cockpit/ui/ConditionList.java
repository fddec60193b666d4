package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.GroupProgress;

/** What a group's step asks for, and what of it is met. */
final class ConditionList extends UnorderedList {
    ConditionList(GroupProgress progress, CockpitState state) {
        addClassName("okr-conditions");
        StepTemplate step = state.step(progress.group());
        progress.done().forEach(gate -> add(condition(gate, state.texts().done(step, gate.id()))));
    }

    private ListItem condition(GroupProgress.GateState gate, String text) {
        var item = new ListItem(new Span(text));
        item.addClassName(gate.met() ? "okr-met" : "okr-open");
        if (!gate.met() && gate.need() > 1) {
            item.add(new Span(" " + getTranslation("cockpit.have-of", gate.have(), gate.need())));
        }
        var state = new Span(getTranslation(gate.met() ? "cockpit.met" : "cockpit.missing"));
        state.addClassName("okr-visually-hidden");
        item.addComponentAsFirst(state);
        return item;
    }
}
