package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.workshops.Workshop;

/** A closed workshop takes nobody new; those who were there can still read and download. */
final class WorkshopOver extends Div {
    WorkshopOver(Workshop workshop) {
        addClassName("okr-form");
        add(
                new H1(workshop.title()),
                new Paragraph(getTranslation("join.over")),
                new Anchor(JoinPlaces.home(workshop), getTranslation("home.to-home")),
                new Anchor(JoinPlaces.comeBack(workshop), getTranslation("join.have-code")));
    }
}
