package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import okrworkshop.preparation.ui.PreparationPlaces;
import okrworkshop.report.ui.ReportPlaces;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** A workshop in the list with the ways to what comes before it and after it. */
final class WorkshopEntry extends Div {
    /** @param makes whether the person may begin workshops */
    WorkshopEntry(Workshop workshop, int people, boolean makes) {
        addClassName("okr-workshop-entry");
        add(new WorkshopCard(workshop, people));
        var ways = new Div();
        ways.addClassName("okr-entry-ways");
        if (workshop.template().preparing() && workshop.phase() != Phase.CLOSED) {
            Anchor before = way(PreparationPlaces.trainer(workshop.id()), "prepare.open-page");
            before.addClassName("okr-before");
            ways.add(before);
        }
        if (workshop.phase() != Phase.LOBBY) {
            ways.add(way(ReportPlaces.report(workshop.id()), "report.title"));
            if (makes) {
                ways.add(way(Places.laterMeeting(workshop.id()), "later.title"));
            }
        }
        if (makes) {
            ways.add(again(workshop));
        }
        if (ways.getComponentCount() > 0) {
            add(ways);
        }
    }

    private Anchor again(Workshop workshop) {
        var again = new Anchor(Places.again(workshop.id()), getTranslation("workshops.again"));
        again.addClassName("okr-again");
        again.getElement().setAttribute("aria-label", getTranslation("workshops.again.label", workshop.title()));
        return again;
    }

    private Anchor way(String address, String text) {
        return new Anchor(address, getTranslation(text));
    }
}
