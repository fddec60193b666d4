package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** A group that was merged into another one: its board can be read, and it can be opened again. */
final class MergedGroup extends ListItem {
    MergedGroup(Workshop workshop, Group group, boolean helps, Runnable separate) {
        String into =
                group.mergedInto().flatMap(workshop::group).map(Group::name).orElse("");
        var look = new Anchor(Places.lookIn(workshop.id(), group.id()), getTranslation("cockpit.look-in"));
        look.getElement().setAttribute("aria-label", getTranslation("cockpit.look-in.label", group.name()));
        add(new Span(getTranslation("regroup.merged", group.name(), into)), look);
        if (helps) {
            var open = new Button(getTranslation("regroup.separate"), event -> separate.run());
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setAriaLabel(getTranslation("regroup.separate.label", group.name()));
            add(open);
        }
    }
}
