package okrworkshop.takehome.ui;

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
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.SeatCookie;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.takehome.HomePage;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.InAppBrowser;
import okrworkshop.workshops.ui.JoinPlaces;
import okrworkshop.workshops.ui.SeatOfBrowser;

/**
 * What a participant finds at home: by a link with the own code, by the seat's cookie, or by typing the codes. Opening a link takes
 * no seat and changes nothing, since messengers open links by themselves. The page shows the state of its loading.
 */
@Route(JoinPlaces.HOME)
@AnonymousAllowed
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient HomeServices services;
    private final transient Joining joining;
    private final transient SeatOfBrowser seatOfBrowser;

    HomeView(HomeServices services, Joining joining, SeatOfBrowser seatOfBrowser) {
        this.services = services;
        this.joining = joining;
        this.seatOfBrowser = seatOfBrowser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HomeCode code = HomeCode.of(JoinPlaces.code(event));
        Optional<SeatOfBrowser.Place> place = seatOfBrowser.in(code.join());
        if (code.personal().isPresent()) {
            byLink(code, code.personal().get(), place);
        } else if (place.isPresent()) {
            show(
                    desk(place.get().workshop(), place.get().seat()),
                    JoinPlaces.home(place.get().workshop()),
                    true);
        } else {
            ask(new HomeForm(code.join(), this::comeBack));
        }
    }

    /** Whoever holds the seat is not slowed down by the wrong codes of others. */
    private void byLink(HomeCode code, String personal, Optional<SeatOfBrowser.Place> place) {
        Optional<SeatOfBrowser.Place> own = place.filter(
                each -> services.seats().returnCode(each.seat().person()).equals(Optional.of(personal)));
        try {
            Workshop workshop = own.isPresent() ? own.get().workshop() : joining.find(code.join(), address());
            Seat seat = own.isPresent()
                    ? own.get().seat()
                    : services.seats().byReturnCode(workshop.id(), personal, address());
            show(desk(workshop, seat), JoinPlaces.home(workshop, personal), own.isPresent());
        } catch (RefusedException refused) {
            ask(new HomeForm(code.join(), this::comeBack).explain(refused));
        }
    }

    private void comeBack(String join, String personal) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Workshop workshop = joining.find(join, address());
        JoinedSeat back = joining.comeBack(workshop.code(), personal, address());
        VaadinResponse.getCurrent().addCookie(SeatCookie.of(workshop.code(), back.token(), request.isSecure()));
        // A new request: the page looks for the cookie, which the browser gets with this answer only.
        UI.getCurrent().getPage().setLocation(JoinPlaces.home(workshop));
    }

    private HomeDesk desk(Workshop workshop, Seat seat) {
        return new HomeDesk(services, workshop, seat, Language.of(getLocale()));
    }

    private void show(HomeDesk desk, String here, boolean holdsSeat) {
        reset("okr-medium");
        try {
            draw(desk, desk.page(), here);
            if (holdsSeat) {
                add(new Anchor(JoinPlaces.room(desk.workshop()), getTranslation("home.to-room")));
            }
        } catch (RefusedException refused) {
            reset("okr-narrow");
            String state = refused.refusal().code().equals("home.closed") ? "closed" : "gone";
            add(
                    new H1(getTranslation("home." + state + ".title")),
                    new Paragraph(getTranslation("home." + state + ".text")));
            if (state.equals("closed") && desk.address().isPresent()) {
                add(new HomeMail(desk));
            }
        }
    }

    private void draw(HomeDesk desk, HomePage page, String here) {
        Optional<InAppBrowser> app = InAppBrowser.of(VaadinRequest.getCurrent());
        app.ifPresent(inside -> {
            add(new HomeInApp(inside, desk.ownPlace(), HomeArticle.ID));
            // What the messenger hands to the browser is this address; the browser has no cookie.
            UI.getCurrent().getPage().getHistory().replaceState(null, desk.ownPlace());
        });
        add(new HomeHead(desk, here));
        var ways = new Div();
        ways.addClassName("okr-home-ways");
        if (app.isEmpty()) {
            ways.add(new HomeFiles(desk));
        }
        ways.add(new HomeCopies(page, desk.ownPlace(), HomeArticle.ID));
        add(ways, new HomeArticle(page, getTranslation("home.content")));
        if (app.isEmpty()) {
            add(new HomeTools(desk));
        }
        if (desk.mails()) {
            add(new HomeMail(desk));
        }
    }

    private void ask(HomeForm form) {
        reset("okr-narrow");
        add(form);
    }

    private void reset(String width) {
        removeAll();
        setClassName("okr-page okr-home " + width);
        if (width.equals("okr-narrow")) {
            addClassName("okr-join");
        }
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title") + " · " + getTranslation("app.name");
    }
}
