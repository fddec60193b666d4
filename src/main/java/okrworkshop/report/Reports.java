package okrworkshop.report;

import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Reads reports. Any thread may call; it takes as long as reading the documents of all groups. */
@FunctionalInterface
public interface Reports {
    /**
     * The report for one of the crew; observers may read it too.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}
     */
    Report of(PersonId trainer, WorkshopId workshop);
}
