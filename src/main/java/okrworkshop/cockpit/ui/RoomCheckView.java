package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/** Before the people come: which address the codes show, whether a phone gets here, and what to try when it doesn't. */
@Route(Places.ROOM_CHECK)
@PermitAll
class RoomCheckView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LOOK_MILLISECONDS = 15_000;

    private final transient Workshops workshops;
    private final transient Arriving arriving;
    private final transient Clock clock;
    private final transient PersonId trainer;
    private final transient ShownAddress address;
    private transient Optional<Runnable> drawing = Optional.empty();
    private transient Optional<Runnable> leaving = Optional.empty();

    RoomCheckView(Workshops workshops, Arriving arriving, Clock clock, SignedIn signedIn) {
        this.workshops = workshops;
        this.arriving = arriving;
        this.clock = clock;
        this.trainer = signedIn.requireTrainer().id();
        this.address = arriving.address(VaadinRequest.getCurrent());
        addClassNames("okr-page", "okr-room-check");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer"); // the address is everybody's
        }
        var shown = new RoomCheckAddress(workshop, address);
        var arrival = new RoomCheckArrival(arriving.arrivals(), clock);
        var advice = new RoomCheckAdvice(address.port());
        var plain = new Paragraph(getTranslation("room-check.plain-http"));
        plain.addClassNames("okr-sheet", "okr-muted");
        removeAll();
        var back = new Anchor(Places.cockpit(workshop.id()), getTranslation("room-check.back", workshop.title()));
        var lead = new Div(shown, arrival);
        lead.addClassName("okr-room-check-lead");
        add(back, new H1(getTranslation("room-check.title")), new Paragraph(getTranslation("room-check.intro")), lead);
        add(advice, plain);
        Runnable draw = () -> {
            shown.draw();
            arrival.draw();
            plain.setVisible(address.of(workshop.id()).address().startsWith("http:"));
            advice.show(arrival.isLate());
        };
        draw.run();
        drawing = Optional.of(draw);
        getUI().ifPresent(this::listen);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        listen(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        super.onDetach(event);
    }

    private void listen(UI ui) {
        leave();
        drawing.ifPresent(draw -> {
            var polls = ui.addPollListener(event -> draw.run());
            ui.setPollInterval(LOOK_MILLISECONDS);
            Runnable arrivals = arriving.arrivals().listen(() -> LiveUpdates.later(ui, draw));
            Runnable changes = address.listen(() -> LiveUpdates.later(ui, draw));
            leaving = Optional.of(() -> {
                polls.remove();
                ui.setPollInterval(-1);
                arrivals.run();
                changes.run();
            });
        });
    }

    private void leave() {
        leaving.ifPresent(Runnable::run);
        leaving = Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("room-check.title") + " · " + getTranslation("app.name");
    }
}
