package okrworkshop.api;

import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workshop of the caller's seat; a seat outlives it for the days in which its end can be taken back. */
@Component
class SeatWorkshops {
    private final Workshops workshops;

    SeatWorkshops(Workshops workshops) {
        this.workshops = workshops;
    }

    /** @throws RefusedException {@code workshop.unknown} */
    Workshop workshop(Seat seat) {
        return workshop(seat, null);
    }

    /**
     * @param code join code of the workshop that the caller means, if it says so
     * @throws RefusedException {@code workshop.unknown}, also when the caller means another one
     */
    Workshop workshop(Seat seat, @Nullable String code) {
        return workshops
                .byId(seat.workshop())
                .filter(found ->
                        code == null || workshops.byCode(code).map(Workshop::id).equals(Optional.of(found.id())))
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
    }
}
