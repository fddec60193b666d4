package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** Advice to people whose messenger opened the page: open it in the browser, or keep the return code. */
final class InAppHint extends Aside {
    InAppHint(InAppBrowser app) {
        addClassName("okr-notice");
        add(new Paragraph(getTranslation("join.in-app", getTranslation(app.nameKey()))));
    }
}
