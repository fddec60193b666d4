package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.workshops.Workshop;

/** The last picture of the day. */
final class ProjectedEnd extends Div {
    ProjectedEnd(Workshop workshop) {
        addClassName("okr-projected-end");
        add(
                new H1(workshop.title()),
                new Paragraph(
                        getTranslation("projector.closed", workshop.language().locale())));
    }
}
