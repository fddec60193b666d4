package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;

/**
 * Who is who in a workshop. Asked for each person whom something is told, so that nothing here looks into the database
 * but for what is new.
 */
@Component
class People {
    private static final int WORKSHOPS = 200;
    private static final int TRAINERS = 500;

    private final Seats seats;
    private final Trainers trainers;
    private final RecentlyUsed<WorkshopId, Roster> rosters = new RecentlyUsed<>(WORKSHOPS);
    private final RecentlyUsed<PersonId, String> names = new RecentlyUsed<>(TRAINERS);

    People(Seats seats, Trainers trainers) {
        this.seats = seats;
        this.trainers = trainers;
    }

    Optional<Seat> seat(WorkshopId workshop, PersonId person) {
        List<Seat> now = seats.of(workshop);
        Roster roster =
                rosters.get(workshop).filter(known -> known.seats().equals(now)).orElseGet(() -> Roster.of(now));
        rosters.put(workshop, roster);
        return Optional.ofNullable(roster.byPerson().get(person));
    }

    /** What a participant or a trainer is called, also one who left; empty for somebody who is nobody any more. */
    String name(WorkshopId workshop, PersonId person) {
        return seat(workshop, person)
                .or(() -> seats.former(workshop).stream()
                        .filter(seat -> seat.person().equals(person))
                        .findFirst())
                .map(Seat::name)
                .orElseGet(() -> trainer(person));
    }

    private String trainer(PersonId person) {
        return names.get(person).orElseGet(() -> {
            String name = trainers.byId(person).map(Trainer::displayName).orElse("");
            names.put(person, name);
            return name;
        });
    }

    private record Roster(List<Seat> seats, Map<PersonId, Seat> byPerson) {
        static Roster of(List<Seat> seats) {
            return new Roster(
                    seats,
                    seats.stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    Seat::person, Function.identity(), (one, same) -> one)));
        }
    }
}
