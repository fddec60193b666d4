package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.templates.Beat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/**
 * What a group's document begins with: the questions of the forms and the first round of each lens that has one; votes
 * and scores that open with a beat come later.
 */
final class FirstOperations {
    private FirstOperations() {}

    static List<Operation> of(WorkshopTemplate template) {
        List<Operation> operations = new ArrayList<>(FrameCards.of(template));
        for (StepTemplate step : template.steps()) {
            PlannedRound.of(step).stream()
                    .filter(round -> round.purpose() == Purpose.WRITE || !step.has(Beat.DECIDE))
                    .forEach(round -> operations.add(round.opening(1)));
        }
        return operations;
    }
}
