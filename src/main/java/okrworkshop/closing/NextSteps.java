package okrworkshop.closing;

import java.util.List;
import java.util.Map;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The next steps of participants. Any thread may call; callers have established who the person is. No trainer and no other
 * participant is ever told of one that isn't shared.
 */
public interface NextSteps {
    /** The person's own, oldest first; for the person's eyes alone, also when the workshop is closed. */
    List<NextStep> of(WorkshopId workshop, PersonId person);

    /** Those that people have shared with their groups. */
    Map<PersonId, List<NextStep>> shared(WorkshopId workshop);

    /** How many people have noted at least one. */
    int people(WorkshopId workshop);

    /**
     * Adds one, or changes the one with the same id.
     *
     * @throws okrworkshop.shared.RefusedException {@code closing.not-open}, {@code step.empty}, {@code step.many} (limit),
     *     {@code text.too-long} (limit), {@code text.malformed}
     */
    void put(WorkshopId workshop, PersonId person, NextStep step);

    /** @throws okrworkshop.shared.RefusedException {@code closing.not-open} */
    void remove(WorkshopId workshop, PersonId person, String id);
}
