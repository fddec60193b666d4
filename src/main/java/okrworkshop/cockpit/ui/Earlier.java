package okrworkshop.cockpit.ui;

import java.util.List;
import java.util.Optional;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Workshop;

/**
 * A workshop that a new one is to be like.
 *
 * @param method the version that it has, without what was changed for it
 * @param newest the version that its method has now, empty when the method is gone
 * @param list whom it expected
 */
record Earlier(Workshop workshop, WorkshopTemplate method, Optional<WorkshopTemplate> newest, List<ListedPerson> list) {
    Earlier {
        list = List.copyOf(list);
    }

    /** Whether there is a choice between two versions. */
    boolean outdated() {
        return newest.filter(now -> now.version() != method.version()).isPresent();
    }
}
