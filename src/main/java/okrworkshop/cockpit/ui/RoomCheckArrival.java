package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okrworkshop.cockpit.arrival.Arrivals;
import okrworkshop.cockpit.arrival.Arrivals.Arrival;

/** Whether other devices reach this server, live. */
final class RoomCheckArrival extends Section {
    private static final Duration LATE = Duration.ofSeconds(60);
    private static final int SHOWN = 5;

    private final transient Arrivals arrivals;
    private final transient Clock clock;
    private final Paragraph headline = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button again = new Button(getTranslation("room-check.again"));
    private transient Instant since;
    private transient boolean fresh;

    /** Shows first who was here within the last day: a phone that came an hour ago will come again. */
    RoomCheckArrival(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
        since = clock.instant();
        addClassNames("okr-sheet", "okr-room-check-arrival");
        headline.addClassName("okr-room-check-headline");
        headline.getElement().setAttribute("role", "status");
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.addClickListener(event -> {
            since = clock.instant();
            fresh = true;
            draw();
        });
        add(new H2(getTranslation("room-check.2")), headline, hint, list, again);
    }

    void draw() {
        List<Arrival> arrived = seen();
        getElement().setAttribute("data-arrived", !arrived.isEmpty());
        again.setVisible(!arrived.isEmpty());
        list.removeAll();
        list.setVisible(arrived.size() > 1);
        if (arrived.isEmpty()) {
            headline.setText(getTranslation("room-check.waiting", time(since)));
            hint.setText(getTranslation(isLate() ? "room-check.late" : "room-check.waiting.hint"));
            return;
        }
        Arrival first = arrived.getFirst();
        headline.setText(getTranslation("room-check.first", time(first.firstAt()), first.from()));
        hint.setText(getTranslation("room-check.arrived", arrived.size(), first.by()));
        arrived.reversed().stream()
                .limit(SHOWN)
                .forEach(arrival -> list.add(new ListItem(
                        getTranslation("room-check.device", arrival.from(), time(arrival.lastAt()), arrival.by()))));
    }

    /** Whether nobody came although there was time. */
    boolean isLate() {
        return seen().isEmpty() && Duration.between(since, clock.instant()).compareTo(LATE) >= 0;
    }

    private List<Arrival> seen() {
        return arrivals.since(fresh ? since : since.minus(Duration.ofDays(1)));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm")
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
