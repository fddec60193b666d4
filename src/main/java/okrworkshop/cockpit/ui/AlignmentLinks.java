package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import okrworkshop.alignment.ui.AlignmentPlaces;
import okrworkshop.workshops.Workshop;

/** The ways to the superior OKR and to how the groups are aligned. */
final class AlignmentLinks extends Section {
    AlignmentLinks(Workshop workshop) {
        addClassNames("okr-sheet", "okr-after");
        var hint = new Span(getTranslation("alignment.links.hint"));
        hint.addClassName("okr-muted");
        var links = new Div(
                link(AlignmentPlaces.superior(workshop.id()), "superior.title"),
                link(AlignmentPlaces.alignment(workshop.id()), "alignment.links.coverage"));
        links.addClassName("okr-actions");
        add(new H2(getTranslation("alignment.title")), hint, links);
    }

    private Anchor link(String address, String text) {
        var link = new Anchor(address, getTranslation(text));
        link.addClassName("okr-button-quiet");
        return link;
    }
}
