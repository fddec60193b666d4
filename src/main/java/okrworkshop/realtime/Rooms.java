package okrworkshop.realtime;

import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** What the socket must know of workshops to let people in. Implemented by the module that owns them; any thread. */
public interface Rooms {
    /** @param code as typed: case, spaces and dashes do not matter */
    Optional<WorkshopId> byCode(String code);

    /** What a trainer is in this workshop; empty for a stranger. */
    Optional<Role> role(PersonId trainer, WorkshopId workshop);
}
