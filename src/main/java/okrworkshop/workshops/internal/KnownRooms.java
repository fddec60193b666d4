package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.people.ShortCode;
import okrworkshop.realtime.Rooms;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Tells the socket which workshop a code opens and whose it is. */
@Component
class KnownRooms implements Rooms {
    private final KnownWorkshops known;

    KnownRooms(KnownWorkshops known) {
        this.known = known;
    }

    @Override
    public Optional<WorkshopId> byCode(String code) {
        return known.byCode(ShortCode.normalise(code)).map(Workshop::id);
    }

    @Override
    public Optional<Role> role(PersonId trainer, WorkshopId workshop) {
        return known.get(workshop).flatMap(room -> room.crew().role(trainer)).map(role -> switch (role) {
            case OWNER, CO_TRAINER -> Role.FACILITATOR;
            case OBSERVER -> Role.OBSERVER;
        });
    }
}
