package okrworkshop.stage.internal;

import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import okrworkshop.stage.Stage;
import org.springframework.stereotype.Component;

/** Pages that hear of every change on the stage. */
@Component
class Told {
    private final WorkshopListeners pages = new WorkshopListeners();

    Stage.Registration listen(WorkshopId workshop, Runnable changed) {
        return pages.listen(workshop, changed)::run;
    }

    void tell(WorkshopId workshop) {
        pages.tell(workshop);
    }
}
