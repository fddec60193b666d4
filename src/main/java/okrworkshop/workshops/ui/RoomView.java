package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import okrworkshop.people.Seats;

/**
 * The participant's page: nothing but the board element, so that it goes on working while this server's session is gone.
 * Without a seat the way leads through the join page.
 */
@Route(value = JoinPlaces.ROOM, autoLayout = false)
@AnonymousAllowed
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SeatOfBrowser seatOfBrowser;
    private final transient Seats seats;
    private String title = "";

    RoomView(SeatOfBrowser seatOfBrowser, Seats seats) {
        this.seatOfBrowser = seatOfBrowser;
        this.seats = seats;
        addClassName("okr-room-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = JoinPlaces.code(event);
        Optional<SeatOfBrowser.Place> place = seatOfBrowser.in(code);
        if (place.isEmpty()) {
            event.forwardTo("join/" + code);
            return;
        }
        removeAll();
        title = place.get().workshop().title();
        add(BoardElement.participant(
                place.get().workshop().code(),
                seats.returnCode(place.get().seat().person())));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }
}
