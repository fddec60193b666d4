package okrworkshop.teaching.internal;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Who may look at what is taught with, and who may change it. */
@Component("teachingDoor")
class Door {
    private final Workshops workshops;

    Door(Workshops workshops) {
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

    Optional<Workshop> known(WorkshopId id) {
        return workshops.byId(id);
    }
}
