package okrworkshop.preparation.internal;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** Who of a workshop's crew may change what was prepared. */
final class CrewDoor {
    private CrewDoor() {}

    /** @throws RefusedException {@code workshop.unknown}, {@code crew.observer} */
    static Workshop change(Workshops workshops, PersonId person, WorkshopId id) {
        Workshop workshop = workshops.get(person, id);
        if (workshop.crew().role(person).equals(Optional.of(CrewRole.OBSERVER))) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }
}
