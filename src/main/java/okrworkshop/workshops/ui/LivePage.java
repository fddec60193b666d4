package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import okrworkshop.shared.RefusedException;

/** Draws a page anew when something changes elsewhere, under its session's lock and for as long as it is open. */
public final class LivePage {
    private final Component page;
    private Ear ear = changed -> () -> {};
    private Runnable draw = () -> {};
    private Runnable deaf = () -> {};

    public LivePage(Component page) {
        this.page = page;
        page.addAttachListener(event -> listen(event.getUI()));
        page.addDetachListener(event -> stop());
    }

    /** Where changes are told, on any thread. */
    public interface Ear {
        /** @return ends listening */
        Runnable listen(Runnable changed);
    }

    /** Follows these changes in place of those before. Does not draw by itself. */
    public void follow(Ear changes, Runnable drawing) {
        ear = changes;
        draw = drawing;
        page.getUI().ifPresent(this::listen);
    }

    private void listen(UI ui) {
        stop();
        deaf = ear.listen(() -> later(ui));
    }

    private void stop() {
        deaf.run();
        deaf = () -> {};
    }

    private void later(UI ui) {
        try {
            var unused = ui.access(() -> draw(ui));
        } catch (UIDetachedException e) {
            // The page closed between the change and this call: nobody to tell.
            return;
        }
    }

    /** Whoever does not belong to the crew any more is told so, in place of what they saw. */
    private void draw(UI ui) {
        try {
            draw.run();
        } catch (RefusedException gone) {
            stop();
            page.getElement().removeAllChildren();
            ui.getPage().executeJs("location.reload()");
        }
    }
}
