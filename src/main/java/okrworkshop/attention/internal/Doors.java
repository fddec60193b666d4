package okrworkshop.attention.internal;

import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Who may do something here at all: the workshop's trainers, and its members while it isn't over. */
@Component
class Doors {
    private final Workshops workshops;

    Doors(Workshops workshops) {
        this.workshops = workshops;
    }

    /**
     * For trainers who do something: the one who leads and those who help alike, but not who only looks on.
     *
     * @throws RefusedException {@code workshop.unknown}, {@code crew.observer}
     */
    Workshop trainers(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }

    /** @throws RefusedException {@code workshop.unknown}, {@code crew.observer}, {@code workshop.closed} */
    Workshop open(PersonId trainer, WorkshopId id) {
        return open(trainers(trainer, id));
    }

    /** @throws RefusedException {@code workshop.unknown}, {@code workshop.closed} */
    Workshop open(WorkshopId id) {
        return open(workshops.byId(id).orElseThrow(() -> new RefusedException("workshop.unknown")));
    }

    Optional<Workshop> known(WorkshopId id) {
        return workshops.byId(id);
    }

    /** @throws RefusedException {@code workshop.unknown}, {@code workshop.not-running} */
    Workshop running(WorkshopId id) {
        Workshop workshop = open(id);
        if (workshop.phase() != Phase.RUNNING) {
            throw new RefusedException("workshop.not-running");
        }
        return workshop;
    }

    static Group group(Workshop workshop, GroupId id) {
        return workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
    }

    private static Workshop open(Workshop workshop) {
        if (workshop.phase() == Phase.CLOSED) {
            throw new RefusedException("workshop.closed");
        }
        return workshop;
    }
}
