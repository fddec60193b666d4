package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.ShortCode;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.JoinPlaces;

/** Opened by a phone to try the way: whoever reads this has reached the server. Says nothing about any workshop. */
@Route(Places.HELLO)
@AnonymousAllowed
class HelloView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    HelloView() {
        addClassNames("okr-page", "okr-narrow", "okr-hello");
    }

    static String place(Workshop workshop) {
        return JoinPlaces.join(workshop).replaceFirst("^join", "hello");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = ShortCode.normalise(event.getRouteParameters().get("code").orElse(""));
        var join = new Anchor(code.isEmpty() ? "join" : "join/" + code, getTranslation("hello.join"));
        join.addClassName("okr-button");
        removeAll();
        add(new H1(getTranslation("hello.title")), new Paragraph(getTranslation("hello.text")), join);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hello.title") + " · " + getTranslation("app.name");
    }
}
