package okrworkshop.takehome.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.workshops.ui.InAppBrowser;

/** Inside a messenger, in place of files: how to get out of it, and the link to take along. */
final class HomeInApp extends Aside {
    HomeInApp(InAppBrowser app, String ownPlace, String shown) {
        addClassNames("okr-notice", "okr-home-in-app");
        var copier = new Copier(ownPlace, shown);
        copier.show(copier.button("link", "home.copied.link", "home.copy.link.failed"));
        add(
                new Paragraph(getTranslation("home.in-app", getTranslation(app.nameKey()))),
                new Paragraph(getTranslation("home.in-app.how")),
                copier);
    }
}
