package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.SeatCookie;
import okrworkshop.people.Seats;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** The way into a workshop without an account: code, name, group, and a personal code to come back with. */
@Route(JoinPlaces.JOIN)
@AnonymousAllowed
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Joining joining;
    private final transient Seats seats;
    private final transient Keepings keepings;
    private final transient SeatOfBrowser seatOfBrowser;

    JoinView(Joining joining, Seats seats, Keepings keepings, SeatOfBrowser seatOfBrowser) {
        this.joining = joining;
        this.seats = seats;
        this.keepings = keepings;
        this.seatOfBrowser = seatOfBrowser;
        addClassNames("okr-page", "okr-narrow", "okr-join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = JoinPlaces.code(event);
        Optional<SeatOfBrowser.Place> place = seatOfBrowser.in(code);
        if (place.isPresent()) {
            event.forwardTo(JoinPlaces.room(place.get().workshop()));
        } else if (code.isEmpty()) {
            show(new CodeForm(this::found));
        } else {
            try {
                Workshop workshop = find(code);
                ask(workshop, JoinPlaces.group(event, workshop));
            } catch (RefusedException refused) {
                var form = new CodeForm(this::found);
                form.explain(code, refused);
                show(form);
            }
        }
    }

    private Workshop find(String code) {
        return joining.find(code, VaadinRequest.getCurrent().getRemoteAddr());
    }

    private void found(String code) {
        UI.getCurrent().navigate(JoinPlaces.join(find(code)));
    }

    private void ask(Workshop workshop, Optional<Group> card) {
        if (workshop.phase() == Phase.CLOSED) {
            show(new WorkshopOver(workshop));
        } else {
            show(new JoinForm(
                    workshop, seats.of(workshop.id()), card, keepings.of(workshop.id()), wish -> join(workshop, wish)));
        }
    }

    private void join(Workshop workshop, JoinWish wish) {
        VaadinRequest request = VaadinRequest.getCurrent();
        JoinedSeat joined = joining.join(workshop.code(), wish, request.getRemoteAddr());
        VaadinResponse.getCurrent().addCookie(SeatCookie.of(workshop.code(), joined.token(), request.isSecure()));
        show(new JoinedPanel(workshop, joined));
    }

    private void show(Component content) {
        removeAll();
        InAppBrowser.of(VaadinRequest.getCurrent()).ifPresent(app -> add(new InAppHint(app)));
        add(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title") + " · " + getTranslation("app.name");
    }
}
