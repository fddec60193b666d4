package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;

/** Which steps were left with gaps, when, in which groups and why. */
final class DeparturePanel extends Section {
    private final OrderedList list = new OrderedList();
    private transient List<Departure> shown = List.of();

    DeparturePanel() {
        addClassNames("okr-sheet", "okr-departures");
        add(new H2(getTranslation("cockpit.departures")), list);
        setVisible(false);
    }

    void show(CockpitState state) {
        if (state.departures().equals(shown)) {
            return;
        }
        shown = state.departures();
        setVisible(!shown.isEmpty());
        list.removeAll();
        shown.forEach(departure -> list.add(item(departure, state)));
    }

    private ListItem item(Departure departure, CockpitState state) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        String step = state.workshop()
                .template()
                .step(departure.step())
                .map(state.texts()::title)
                .orElse(departure.step());
        var head = new Span(getTranslation("cockpit.departure", step, time.format(departure.at())));
        head.addClassName("okr-strong");
        String groups = departure.groups().stream()
                .map(id -> state.workshop().group(id).map(Group::name).orElse("")
                        + " ("
                        + departure.of(id).size()
                        + ")")
                .collect(Collectors.joining(getTranslation("list.comma")));
        var reason = new Paragraph(
                departure.reason().isEmpty()
                        ? getTranslation("cockpit.departure.no-reason")
                        : getTranslation("cockpit.departure.reason", departure.reason()));
        var open = new Paragraph(getTranslation("cockpit.departure.open", groups));
        open.addClassName("okr-muted");
        return new ListItem(head, reason, open);
    }
}
