package okrworkshop.workshops.internal;

import okrworkshop.lint.ExtraWords;
import okrworkshop.shared.WorkshopId;
import okrworkshop.writing.WordLists;
import org.springframework.stereotype.Component;

/** Words are part of a workshop's rules, and known with it. */
@Component
class WorkshopWords implements WordLists {
    private final KnownWorkshops known;

    WorkshopWords(KnownWorkshops known) {
        this.known = known;
    }

    @Override
    public ExtraWords of(WorkshopId workshop) {
        return known.get(workshop).map(found -> found.rules().words()).orElse(ExtraWords.none());
    }
}
