package okrworkshop.stage.internal;

import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Who may do something here. */
@Component
class Direction {
    private final Workshops workshops;

    Direction(Workshops workshops) {
        this.workshops = workshops;
    }

    /** @throws RefusedException {@code workshop.unknown}, {@code crew.observer} */
    Workshop help(PersonId person, WorkshopId id) {
        Workshop workshop = workshops.get(person, id);
        if (workshop.crew().role(person).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }

    /** @throws RefusedException as {@link #help}, and {@code crew.not-leading} */
    Workshop lead(PersonId person, WorkshopId id) {
        Workshop workshop = help(person, id);
        if (!workshop.crew().leads(person)) {
            throw new RefusedException("crew.not-leading");
        }
        return workshop;
    }
}
