package okrworkshop.workshops.internal;

import okrworkshop.lint.Tuning;
import okrworkshop.shared.WorkshopId;
import okrworkshop.writing.Tunings;
import org.springframework.stereotype.Component;

/** How the hints are set is part of a workshop's rules, and known with it. */
@Component
class WorkshopTunings implements Tunings {
    private final KnownWorkshops known;

    WorkshopTunings(KnownWorkshops known) {
        this.known = known;
    }

    @Override
    public Tuning of(WorkshopId workshop) {
        return known.get(workshop).map(found -> found.rules().tuning()).orElse(Tuning.USUAL);
    }
}
