package okrworkshop.workshops.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.SeatCookie;
import okrworkshop.people.Seats;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Whose seat in a workshop the browser of the current request holds. */
@Component
public class SeatOfBrowser {
    private final Seats seats;
    private final Workshops workshops;

    SeatOfBrowser(Seats seats, Workshops workshops) {
        this.seats = seats;
        this.workshops = workshops;
    }

    /** @param code the join code; upper and lower case, spaces and dashes do not matter */
    public Optional<Place> in(String code) {
        return workshops
                .byCode(code)
                .flatMap(workshop -> SeatCookie.token(VaadinRequest.getCurrent().getCookies(), workshop.code())
                        .flatMap(seats::byToken)
                        .filter(seat -> seat.workshop().equals(workshop.id()))
                        .map(seat -> new Place(workshop, seat)));
    }

    /** A seat with its workshop. */
    public record Place(Workshop workshop, Seat seat) {}
}
