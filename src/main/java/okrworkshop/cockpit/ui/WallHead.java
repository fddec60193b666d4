package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** The line above boards and results: what is seen, which page of it, and the time that goes on meanwhile. */
final class WallHead extends Header {
    WallHead(String title, String under, int page, int pages, Workshop workshop, Instant now) {
        this(title, under, page, pages, clock(workshop, now));
    }

    /** With another clock than that of the room, or none. */
    WallHead(String title, String under, int page, int pages, Optional<Countdown> clock) {
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
        clock.ifPresent(countdown -> {
            countdown.addClassName("okr-countdown");
            add(countdown);
        });
    }

    private static Optional<Countdown> clock(Workshop workshop, Instant now) {
        if (workshop.phase() != Phase.RUNNING || workshop.timer() instanceof Timer.Idle) {
            return Optional.empty();
        }
        var countdown = new Countdown();
        countdown.showLate(workshop.timer(), now);
        return Optional.of(countdown);
    }
}
