package okrworkshop.workshops.internal;

import okrworkshop.shared.WorkshopId;
import okrworkshop.writing.Asked;
import okrworkshop.writing.AskedLists;
import org.springframework.stereotype.Component;

/** What steps ask for is part of a workshop's template, and known with it. */
@Component
class WorkshopSteps implements AskedLists {
    private final KnownWorkshops known;

    WorkshopSteps(KnownWorkshops known) {
        this.known = known;
    }

    @Override
    public Asked of(WorkshopId workshop, String step) {
        return known.get(workshop).map(found -> found.asked(step)).orElse(Asked.NOTHING);
    }
}
