package okrworkshop.preparation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import okrworkshop.preparation.PreparationNews;
import okrworkshop.shared.WorkshopId;

/** Draws under the session's lock what changed elsewhere. */
final class LiveNews {
    private LiveNews() {}

    static PreparationNews.Subscription begin(UI ui, PreparationNews news, WorkshopId workshop, Runnable draw) {
        return news.listen(workshop, () -> {
            try {
                var unused = ui.access(draw::run);
            } catch (UIDetachedException e) {
                // The page closed between the change and this call: nobody to tell.
                return;
            }
        });
    }
}
