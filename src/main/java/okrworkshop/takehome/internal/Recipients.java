package okrworkshop.takehome.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Addresses of people who are still in the workshop; whoever was taken out gets no mail. */
record Recipients(Map<PersonId, Seat> seats, List<TakeHomeRows.Waiting> waiting) {
    static Recipients of(Seats seats, WorkshopId workshop, List<TakeHomeRows.Waiting> waiting) {
        Map<PersonId, Seat> here = new HashMap<>();
        for (Seat seat : seats.of(workshop)) {
            here.put(seat.person(), seat);
            seat.also().forEach(other -> here.put(other, seat));
        }
        return new Recipients(
                here,
                waiting.stream().filter(each -> here.containsKey(each.person())).toList());
    }

    Optional<Seat> seat(TakeHomeRows.Waiting of) {
        return Optional.ofNullable(seats.get(of.person()));
    }
}
