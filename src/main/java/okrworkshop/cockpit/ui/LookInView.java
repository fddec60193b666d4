package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.BoardElement;

/** A group's board as it is right now; the trainer goes from group to group without moving anybody. */
@Route(Places.LOOK_IN)
@PermitAll
class LookInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient PersonId trainer;
    private String title = "";

    LookInView(Workshops workshops, SignedIn signedIn) {
        this.workshops = workshops;
        this.trainer = signedIn.requireTrainer().id();
        addClassName("okr-look-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, Places.workshop(event));
        Group group = workshop.group(Places.group(event)).orElseThrow(NotFoundException::new);
        title = group.name() + " · " + workshop.title();
        removeAll();
        var back = new Anchor(Places.cockpit(workshop.id()), getTranslation("look-in.back"));
        var hint = new Span(getTranslation("look-in.hint"));
        hint.addClassName("okr-muted");
        var bar = new Div(back, groups(workshop, group), hint);
        bar.addClassName("okr-look-in-bar");
        add(bar, BoardElement.viewer(workshop.code(), group.id()));
    }

    private Nav groups(Workshop workshop, Group shown) {
        var nav = new Nav();
        nav.addClassName("okr-look-in-groups");
        nav.getElement().setAttribute("aria-label", getTranslation("cockpit.groups"));
        for (Group group : workshop.groups()) {
            var link = new Anchor(Places.lookIn(workshop.id(), group.id()), group.name());
            if (group.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }
}
