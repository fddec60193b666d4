package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Progress;

/**
 * Draws a page anew when its workshop changes, and every half minute so that "2 min ago" stays true. The service calls
 * from its own threads; drawing happens under the session's lock.
 */
final class LiveUpdates implements AutoCloseable {
    private static final int MILLISECONDS = 30_000;

    private final UI ui;
    private final Progress.Registration changes;
    private final Registration polls;
    private final Runnable leaveAddress;

    private LiveUpdates(UI ui, Progress.Registration changes, Registration polls, Runnable leaveAddress) {
        this.ui = ui;
        this.changes = changes;
        this.polls = polls;
        this.leaveAddress = leaveAddress;
    }

    /** Also when the address of the room changes. */
    static LiveUpdates begin(UI ui, Progress progress, ShownAddress address, WorkshopId workshop, Runnable draw) {
        LiveUpdates updates = begin(ui, progress, workshop, draw);
        return new LiveUpdates(ui, updates.changes, updates.polls, address.listen(() -> later(ui, draw)));
    }

    static LiveUpdates begin(UI ui, Progress progress, WorkshopId workshop, Runnable draw) {
        Registration polls = ui.addPollListener(event -> draw(ui, draw));
        ui.setPollInterval(MILLISECONDS);
        return new LiveUpdates(ui, progress.listen(workshop, () -> later(ui, draw)), polls, () -> {});
    }

    /** Whoever does not belong to the crew any more goes to a page that says so, at once. */
    static void draw(UI ui, Runnable draw) {
        try {
            draw.run();
        } catch (RefusedException refused) {
            if (!"workshop.unknown".equals(refused.refusal().code())) {
                throw refused;
            }
            ui.getPage().setLocation(Places.CREW_LEFT);
        }
    }

    static void later(UI ui, Runnable draw) {
        try {
            var unused = ui.access(() -> draw(ui, draw));
        } catch (UIDetachedException e) {
            // The page closed between the change and this call: nobody to tell.
            return;
        }
    }

    @Override
    public void close() {
        changes.close();
        leaveAddress.run();
        polls.remove();
        ui.setPollInterval(-1);
    }
}
