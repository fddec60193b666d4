package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.people.Seat;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;

/** Who of the list is not there yet, and what can be changed about seating before the start. */
final class SeatingPanel extends Details {
    /** Somebody else may change the list. */
    private static final Duration OLD = Duration.ofSeconds(20);

    private final transient SeatingDesk desk;
    private final Div missing = new Div();
    private final Button change = new Button(getTranslation("seating.change"), event -> change());
    private final Button draw = new Button(getTranslation("seating.draw"), event -> confirmDraw());
    private transient List<Expected> list = List.of();
    private transient List<Seat> seats = List.of();
    private transient Instant read = Instant.MIN;
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<Workshop> latest = Optional.empty();

    SeatingPanel(SeatingDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-seating");
        missing.addClassName("okr-missing");
        add(missing, change, draw);
    }

    void show(CockpitState state) {
        Workshop workshop = state.workshop();
        latest = Optional.of(workshop);
        boolean listed = workshop.rules().seating() == SeatingKind.ROSTER;
        boolean lobby = workshop.phase() == Phase.LOBBY;
        boolean lots = workshop.rules().seating() == SeatingKind.LOT
                && lobby
                && state.lead().own();
        setVisible(listed || lots);
        draw.setVisible(lots);
        draw.setEnabled(!state.seats().isEmpty());
        change.setVisible(listed && lobby && state.lead().helps());
        if (listed) {
            refresh(state);
            showMissing(workshop);
        } else {
            setSummaryText(getTranslation("seating.lots"));
        }
    }

    private void refresh(CockpitState state) {
        boolean old = read.equals(Instant.MIN) || state.now().isAfter(read.plus(OLD));
        if (old || !seats.equals(state.seats())) {
            list = desk.expected();
            seats = state.seats();
            read = state.now();
        }
    }

    private void showMissing(Workshop workshop) {
        var now = new Shown(list, workshop.groups().stream().map(Group::name).toList());
        if (shown.equals(Optional.of(now))) {
            return; // what somebody reads must not be replaced under their eyes
        }
        shown = Optional.of(now);
        List<Expected> open =
                list.stream().filter(each -> each.seat().isEmpty()).toList();
        setSummaryText(getTranslation("seating.title", list.size() - open.size(), list.size()));
        missing.removeAll();
        if (open.isEmpty()) {
            missing.add(new Paragraph(getTranslation("seating.all-here")));
            return;
        }
        var names = new UnorderedList();
        open.forEach(each -> names.add(item(each, workshop)));
        missing.add(new Paragraph(getTranslation("seating.missing")), names);
    }

    private ListItem item(Expected each, Workshop workshop) {
        String group = workshop.groups().stream()
                .filter(one -> one.number() == each.person().group())
                .map(Group::name)
                .findFirst()
                .orElse("");
        var facts = new Span(
                Stream.of(group, each.person().department(), each.person().role())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        facts.addClassName("okr-muted");
        return new ListItem(new Span(each.person().name()), facts);
    }

    private void change() {
        latest.ifPresent(workshop -> new RosterDialog(workshop, desk, this::forget).open());
    }

    /** The list is read anew when the page is drawn the next time. */
    private void forget() {
        read = Instant.MIN;
    }

    private void confirmDraw() {
        var dialog = new ConfirmDialog(
                getTranslation("seating.draw.title"),
                getTranslation("seating.draw.text"),
                getTranslation("seating.draw"),
                event -> desk.drawAgain());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    /** What decides what is drawn. */
    private record Shown(List<Expected> list, List<String> groups) {
        Shown {
            list = List.copyOf(list);
            groups = List.copyOf(groups);
        }
    }
}
