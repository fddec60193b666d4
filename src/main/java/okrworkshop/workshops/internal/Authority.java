package okrworkshop.workshops.internal;

import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** What a trainer may do with a workshop. To strangers a workshop does not exist. */
@Component
class Authority {
    private final KnownWorkshops known;
    private final Trainers trainers;

    Authority(KnownWorkshops known, Trainers trainers) {
        this.known = known;
        this.trainers = trainers;
    }

    /**
     * Begin a workshop of one's own.
     *
     * @throws RefusedException {@code crew.guest}
     */
    void make(PersonId person) {
        if (trainers.byId(person).filter(Trainer::guest).isPresent()) {
            throw new RefusedException("crew.guest");
        }
    }

    /** @throws RefusedException {@code workshop.unknown} */
    Workshop see(PersonId person, WorkshopId id) {
        return known.get(id)
                .filter(workshop -> workshop.crew().role(person).isPresent())
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
    }

    /**
     * Help in groups and with people.
     *
     * @throws RefusedException {@code workshop.unknown}, {@code crew.observer}
     */
    Workshop help(PersonId person, WorkshopId id) {
        Workshop workshop = see(person, id);
        if (workshop.crew().role(person).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }

    /**
     * Decide whether the workshop is kept.
     *
     * @throws RefusedException {@code workshop.unknown}, {@code crew.owner-only}
     */
    Workshop own(PersonId person, WorkshopId id) {
        Workshop workshop = see(person, id);
        if (!workshop.crew().owner().equals(person)) {
            throw new RefusedException("crew.owner-only");
        }
        return workshop;
    }

    /**
     * Move the room.
     *
     * @throws RefusedException {@code workshop.unknown}, {@code crew.observer}, {@code crew.not-leading}
     */
    Workshop lead(PersonId person, WorkshopId id) {
        Workshop workshop = help(person, id);
        if (!workshop.crew().leads(person)) {
            throw new RefusedException("crew.not-leading");
        }
        return workshop;
    }
}
