package okrworkshop.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Title of a page, the workshop, and ways on. */
final class PageHead extends Div {
    PageHead(String title, String workshop, Component... actions) {
        var words = new Div(new H1(title), new Paragraph(workshop));
        words.addClassName("okr-title");
        var ways = new Div(actions);
        ways.addClassNames("okr-actions", "okr-report-actions");
        addClassName("okr-title-row");
        add(words, ways);
    }

    static Anchor way(String address, String text) {
        var way = new Anchor(address, text);
        way.addClassName("okr-button-quiet");
        return way;
    }
}
