package okrworkshop.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.FirstRun;
import okrworkshop.people.Trainers;

/** Opened by the one-time link of a new installation: creates the first account. */
@Route("setup")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Trainers trainers;
    private final transient FirstRun firstRun;

    SetupView(Trainers trainers, FirstRun firstRun) {
        this.trainers = trainers;
        this.firstRun = firstRun;
        addClassNames("okr-page", "okr-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (trainers.none() && !isHere()) {
            show(
                    "setup.elsewhere.title",
                    "setup.elsewhere.text",
                    new Anchor("join", getTranslation("setup.wrong.join")));
        } else if (trainers.setupTokenValid(token)) {
            show("setup.title", "setup.intro", new FirstAccountForm(trainers, token, this::created));
        } else if (trainers.none()) {
            show("setup.wrong.title", "setup.wrong.text", new Anchor("join", getTranslation("setup.wrong.join")));
        } else {
            show("setup.spent.title", "setup.spent.text", new Anchor("login", getTranslation("setup.sign-in")));
        }
    }

    private boolean isHere() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request && firstRun.allowedFrom(request);
    }

    private void created() {
        show("setup.done.title", "setup.done.text", new Anchor("login", getTranslation("setup.sign-in")));
    }

    private void show(String title, String text, Component way) {
        removeAll();
        add(new H1(getTranslation(title)), new Paragraph(getTranslation(text)), way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " · " + getTranslation("app.name");
    }
}
