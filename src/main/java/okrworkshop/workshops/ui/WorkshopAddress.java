package okrworkshop.workshops.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import okrworkshop.shared.WorkshopId;

/** The workshop that a trainer's page is about: {@code :id} in its address. */
public final class WorkshopAddress {
    private WorkshopAddress() {}

    /** @throws NotFoundException when that is no id; whether there is such a workshop is for others to say */
    public static WorkshopId of(BeforeEnterEvent event) {
        try {
            return WorkshopId.of(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
