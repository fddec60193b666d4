package okrworkshop.alignment.internal;

import java.util.List;
import okrworkshop.alignment.SuperiorOkr;

/** Body of the event {@code superior} (U1). {@code SuperiorEvent} in {@code wire.ts}. */
record SuperiorBody(List<ObjectiveBody> objectives) {
    record ObjectiveBody(String id, String text, boolean gone, List<KeyResultBody> keyResults) {}

    record KeyResultBody(String id, String text, boolean gone) {}

    static SuperiorBody of(SuperiorOkr okr) {
        return new SuperiorBody(okr.objectives().stream()
                .map(objective -> new ObjectiveBody(
                        objective.id(),
                        objective.text(),
                        objective.gone(),
                        objective.keyResults().stream()
                                .map(one -> new KeyResultBody(one.id(), one.text(), objective.gone() || one.gone()))
                                .toList()))
                .toList());
    }
}
