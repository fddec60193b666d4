package okrworkshop.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in words what is not possible, and where to go on. */
class ErrorPage extends Main implements HasDynamicTitle {
    private String title = "";

    ErrorPage() {
        addClassNames("okr-page", "okr-narrow", "okr-error");
    }

    void say(String headline, String explanation) {
        title = headline;
        removeAll();
        var ways = new Div(
                new Anchor("", getTranslation("error.way.start")),
                new Anchor("join", getTranslation("error.way.join")));
        ways.addClassName("okr-ways");
        add(new H1(headline), new Paragraph(explanation), ways);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }
}
