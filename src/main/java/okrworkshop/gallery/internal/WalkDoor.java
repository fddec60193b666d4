package okrworkshop.gallery.internal;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Who may look at walks, and who may change them. */
@Component
class WalkDoor {
    private final Workshops workshops;

    WalkDoor(Workshops workshops) {
        this.workshops = workshops;
    }

    /** @throws RefusedException {@code workshop.unknown} */
    Workshop look(PersonId person, WorkshopId id) {
        return workshops.get(person, id);
    }

    /** @throws RefusedException {@code workshop.unknown}, {@code crew.observer} */
    Workshop change(PersonId person, WorkshopId id) {
        Workshop workshop = workshops.get(person, id);
        if (workshop.crew().role(person).equals(Optional.of(CrewRole.OBSERVER))) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }

    /** @throws RefusedException those of {@link #change}, and {@code workshop.not-running} */
    Workshop running(PersonId person, WorkshopId id) {
        Workshop workshop = change(person, id);
        if (workshop.phase() != Phase.RUNNING) {
            throw new RefusedException("workshop.not-running");
        }
        return workshop;
    }

    boolean runs(WorkshopId id) {
        return known(id).filter(workshop -> workshop.phase() == Phase.RUNNING).isPresent();
    }

    Optional<Workshop> known(WorkshopId id) {
        return workshops.byId(id);
    }
}
