package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Title of a page with the workshop's name, and the ways on. */
final class Head extends Div {
    Head(String title, String workshop, Anchor... ways) {
        addClassName("okr-title-row");
        var name = new Div(new H1(title), new Paragraph(workshop));
        name.addClassName("okr-title");
        var actions = new Div(ways);
        actions.addClassName("okr-actions");
        add(name, actions);
    }

    static Anchor way(String href, String text) {
        var way = new Anchor(href, text);
        way.addClassName("okr-button-quiet");
        return way;
    }
}
