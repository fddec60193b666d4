package okrworkshop.report;

import java.util.List;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;

/** Whoever asks people something at the end of a workshop says here what came back; the report shows it beside what was asked before. */
@FunctionalInterface
public interface AskedAfter {
    /**
     * What was answered at the end, empty while nothing was asked.
     *
     * @param trainer one of the crew
     */
    List<Asked> of(PersonId trainer, Workshop workshop);
}
