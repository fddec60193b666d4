package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** The line above boards and results: what is seen, which page of it, and the time that goes on meanwhile. */
final class WallHead extends Header {
    WallHead(String title, String under, int page, int pages, Workshop workshop, Instant now) {
        addClassName("okr-wall-head");
        var words = new Div(new H1(title));
        if (!under.isEmpty()) {
            words.add(new Span(under));
        }
        add(words);
        if (pages > 1) {
            var where = new Span((page + 1) + " / " + pages);
            where.addClassName("okr-wall-page");
            add(where);
        }
        if (workshop.phase() == Phase.RUNNING && !(workshop.timer() instanceof Timer.Idle)) {
            var countdown = new Countdown();
            countdown.addClassName("okr-countdown");
            countdown.showLate(workshop.timer(), now);
            add(countdown);
        }
    }
}
