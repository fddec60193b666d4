package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Head of a trainer's page: its title, the workshop, and the ways on, which are not printed. */
public final class PageHead extends Div {
    /** @param workshop its name */
    public PageHead(String title, String workshop, Component... actions) {
        var words = new Div(new H1(title), new Paragraph(workshop));
        words.addClassName("okr-title");
        var ways = new Div(actions);
        ways.addClassNames("okr-actions", "okr-report-actions");
        addClassName("okr-title-row");
        add(words, ways);
    }

    /** @param address without a slash at the front */
    public static Anchor way(String address, String text) {
        var way = new Anchor(address, text);
        way.addClassName("okr-button-quiet");
        return way;
    }
}
