package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import okrworkshop.workshops.Workshop;

/** The step: between two changes of the workshop the browser counts by itself. */
final class StepPicture implements Picture {
    private final Workshop workshop;
    private final String spoken;
    private final int here;
    private final Instant now;

    StepPicture(WallFacts facts) {
        workshop = facts.workshop();
        spoken = facts.spoken();
        here = facts.here();
        now = facts.now();
    }

    @Override
    public Component draw() {
        return new ProjectedStep(workshop, spoken, here, now);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepPicture that
                && workshop.equals(that.workshop)
                && spoken.equals(that.spoken)
                && here == that.here;
    }

    @Override
    public int hashCode() {
        return workshop.hashCode();
    }
}
