package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.BoardElement;
import okrworkshop.workshops.ui.WorkshopAddress;

/** A group's board as it is right now; the trainer goes from group to group without moving anybody. */
@Route(Places.LOOK_IN)
@PermitAll
class LookInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Progress progress;
    private final transient Crews crews;
    private final transient PersonId trainer;
    private transient Optional<LiveUpdates> live = Optional.empty();
    private transient Optional<WorkshopId> shown = Optional.empty();
    private final Div board = new Div();
    private String title = "";

    LookInView(Workshops workshops, Progress progress, Crews crews, SignedIn signedIn) {
        this.workshops = workshops;
        this.progress = progress;
        this.crews = crews;
        this.trainer = signedIn.requireTrainer().id();
        addClassName("okr-look-in");
        board.addClassName("okr-look-in-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        Group group = workshop.group(Places.group(event)).orElseThrow(NotFoundException::new);
        title = group.name() + " · " + workshop.title();
        shown = Optional.of(workshop.id());
        crews.here(trainer, workshop.id());
        removeAll();
        var back = new Anchor(Places.cockpit(workshop.id()), getTranslation("look-in.back"));
        boolean helps = workshop.crew()
                .role(trainer)
                .filter(role -> role != CrewRole.OBSERVER)
                .isPresent();
        var bar = new Div(back, groups(workshop, group), new LookInMode(helps, mode -> show(workshop, group, mode)));
        bar.addClassName("okr-look-in-bar");
        add(bar, board);
        show(workshop, group, false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        shown.ifPresent(id -> live = Optional.of(LiveUpdates.begin(ui, progress, id, () -> check(id))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.ifPresent(LiveUpdates::close);
        live = Optional.empty();
        super.onDetach(event);
    }

    /** The board follows by itself; whether the person still belongs here is asked anew, and who leads is here. */
    private void check(WorkshopId id) {
        var unused = workshops.get(trainer, id);
        crews.here(trainer, id);
    }

    /** Ends what was before: who goes from helping to looking leaves the group. */
    private void show(Workshop workshop, Group group, boolean helping) {
        board.removeAll();
        board.add(
                helping
                        ? BoardElement.viewer(workshop.code(), group.id())
                        : BoardElement.looking(workshop.code(), group.id()));
    }

    private Nav groups(Workshop workshop, Group shown) {
        var nav = new Nav();
        nav.addClassName("okr-look-in-groups");
        nav.getElement().setAttribute("aria-label", getTranslation("cockpit.groups"));
        for (Group group : workshop.openGroups()) {
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
