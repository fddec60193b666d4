package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import okrworkshop.preparation.ui.PreparationPlaces;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** A workshop in the list with the way to what comes before it. */
final class WorkshopEntry extends Div {
    WorkshopEntry(Workshop workshop, int people) {
        addClassName("okr-workshop-entry");
        add(new WorkshopCard(workshop, people));
        if (workshop.template().preparing() && workshop.phase() != Phase.CLOSED) {
            var before = new Anchor(PreparationPlaces.trainer(workshop.id()), getTranslation("prepare.open-page"));
            before.addClassName("okr-before");
            add(before);
        }
    }
}
