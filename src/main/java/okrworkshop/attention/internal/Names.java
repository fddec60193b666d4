package okrworkshop.attention.internal;

import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import org.springframework.stereotype.Component;

/** What people are called, participants and trainers alike. */
@Component
class Names {
    private final Seats seats;
    private final Trainers trainers;

    Names(Seats seats, Trainers trainers) {
        this.seats = seats;
        this.trainers = trainers;
    }

    /** Empty for somebody who is nobody any more. */
    String of(PersonId person) {
        return seats.byPerson(person)
                .map(Seat::name)
                .or(() -> trainers.byId(person).map(Trainer::displayName))
                .orElse("");
    }
}
