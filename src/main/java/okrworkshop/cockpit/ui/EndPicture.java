package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.workshops.Workshop;

/** The last picture of the day. */
record EndPicture(Workshop workshop) implements Picture {
    @Override
    public Component draw() {
        return new ProjectedEnd(workshop);
    }
}
