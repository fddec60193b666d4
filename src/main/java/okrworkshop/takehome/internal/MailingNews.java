package okrworkshop.takehome.internal;

import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import org.springframework.stereotype.Component;

/** Who wants to know what changes about the pages and the mail of a workshop. */
@Component
class MailingNews {
    private final WorkshopListeners listeners = new WorkshopListeners();

    Runnable listen(WorkshopId workshop, Runnable changed) {
        return listeners.listen(workshop, changed);
    }

    void changed(WorkshopId workshop) {
        listeners.tell(workshop);
    }
}
