package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import okrworkshop.people.Seats;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What the whole room sees on the wall, in the workshop's language: first the way in, then the step and the time. */
@Route(value = Places.PROJECTOR, autoLayout = false)
@PermitAll
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Progress progress;
    private final transient Seats seats;
    private final transient Clock clock;
    private final transient PersonId trainer;
    private final transient ShownAddress address;
    private final transient Arriving arriving;
    private transient Optional<Workshop> shown = Optional.empty();
    private transient Optional<LiveUpdates> live = Optional.empty();

    ProjectorView(
            Workshops workshops, Progress progress, Seats seats, Clock clock, Arriving arriving, SignedIn signedIn) {
        this.workshops = workshops;
        this.progress = progress;
        this.seats = seats;
        this.clock = clock;
        this.arriving = arriving;
        this.address = arriving.address(VaadinRequest.getCurrent());
        this.trainer = signedIn.requireTrainer().id();
        addClassName("okr-projector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(Places.workshop(event));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        shown.ifPresent(workshop ->
                live = Optional.of(LiveUpdates.begin(ui, progress, address, workshop.id(), () -> draw(workshop.id()))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.ifPresent(LiveUpdates::close);
        live = Optional.empty();
        super.onDetach(event);
    }

    private void draw(WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        shown = Optional.of(workshop);
        int here =
                progress.of(workshop).stream().mapToInt(GroupProgress::present).sum();
        int joined = seats.of(id).size();
        boolean rehearsal = arriving.isRehearsal(id);
        removeAll();
        getElement().setAttribute("lang", workshop.language().code());
        getElement().setAttribute("data-step", String.valueOf(workshop.position() % 9 + 1));
        switch (workshop.phase()) {
            case LOBBY -> add(new ProjectedLobby(workshop, address, rehearsal, here, joined));
            case RUNNING -> add(new ProjectedStep(workshop, address, rehearsal, here, clock.instant()));
            case CLOSED -> add(new ProjectedEnd(workshop));
        }
    }

    @Override
    public String getPageTitle() {
        return shown.map(Workshop::title).orElse("") + " · " + getTranslation("app.name");
    }
}
