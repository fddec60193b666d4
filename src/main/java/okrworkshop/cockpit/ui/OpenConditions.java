package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.GroupProgress;

/** What the step still asks for, group by group. */
final class OpenConditions extends Div {
    /** @param unfinished groups that lack something */
    OpenConditions(CockpitState state, List<GroupProgress> unfinished) {
        addClassName("okr-open-conditions");
        var heading = new Paragraph(getTranslation("move.unfinished", unfinished.size()));
        heading.addClassName("okr-warning");
        add(heading);
        var groups = new UnorderedList();
        groups.addClassName("okr-scrolling");
        groups.getElement().setAttribute("tabindex", "0");
        unfinished.forEach(group -> groups.add(item(group, state)));
        add(groups);
    }

    private ListItem item(GroupProgress group, CockpitState state) {
        StepTemplate step = state.step(group.group());
        var name = new Span(group.group().name());
        name.addClassName("okr-strong");
        var conditions = new UnorderedList();
        conditions.addClassName("okr-conditions");
        for (GroupProgress.GateState gate : group.done()) {
            if (!gate.met()) {
                var condition = new ListItem(new Span(state.texts().done(step, gate.id())));
                if (gate.need() > 1) {
                    condition.add(new Span(" " + getTranslation("cockpit.have-of", gate.have(), gate.need())));
                }
                conditions.add(condition);
            }
        }
        return new ListItem(name, conditions);
    }
}
