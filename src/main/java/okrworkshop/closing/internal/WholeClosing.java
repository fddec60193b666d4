package okrworkshop.closing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.closing.NextStep;
import okrworkshop.preparation.Answers;
import okrworkshop.shared.PersonId;

/** What people have noted and handed in, of one workshop, as it was read at once. */
record WholeClosing(Map<PersonId, List<NextStep>> steps, Map<PersonId, Answers> replies) {
    WholeClosing {
        steps = Map.copyOf(steps);
        replies = Map.copyOf(replies);
    }

    /** What one person's event is made of. */
    static WholeClosing of(PersonId person, List<NextStep> own, Map<PersonId, List<NextStep>> shared, Answers mine) {
        Map<PersonId, List<NextStep>> steps = new HashMap<>(shared);
        steps.put(person, own);
        return new WholeClosing(steps, Map.of(person, mine));
    }

    List<NextStep> of(PersonId person) {
        return steps.getOrDefault(person, List.of());
    }

    Answers mine(PersonId person) {
        return replies.getOrDefault(person, Answers.NONE);
    }
}
