package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.workshops.Group;

/** Who sits where, and what the trainer does with people. A return code is read only when the trainer asks for it. */
final class PeoplePanel extends Details {
    private final transient PeopleDesk desk;
    private final Div content = new Div();
    private final Div out = new Div();
    private final Button add = new Button(getTranslation("people.add-group"));
    private final Anchor crew = new Anchor("", getTranslation("crew.title"));
    private transient Optional<Shown> shown = Optional.empty();

    PeoplePanel(PeopleDesk desk) {
        this.desk = desk;
        add.addClickListener(event -> desk.addGroup());
        addClassNames("okr-sheet", "okr-people");
        content.addClassName("okr-people-groups");
        add(new Paragraph(getTranslation("people.hint")), content, out, new Div(add, crew));
    }

    void show(CockpitState state) {
        setSummaryText(getTranslation("people.title", state.seats().size()));
        List<Seat> removed = desk.removed();
        List<Group> groups = state.workshop().openGroups();
        List<Group> merged = state.workshop().groups().stream()
                .filter(group -> group.mergedInto().isPresent())
                .toList();
        var now = new Shown(
                state.seats(),
                removed,
                state.workshop().groups().stream()
                        .map(each -> each.name() + each.mergedInto())
                        .toList(),
                state.lead().helps());
        if (shown.equals(Optional.of(now))) {
            return; // a button must not be replaced under the trainer's finger
        }
        shown = Optional.of(now);
        add.setVisible(now.helps());
        crew.setHref(Places.crew(state.workshop().id()));
        content.removeAll();
        out.removeAll();
        for (Group group : groups) {
            content.add(group(group, state.seatsOf(group.id()), groups, now.helps()));
        }
        if (!merged.isEmpty()) {
            var list = new UnorderedList();
            merged.forEach(group ->
                    list.add(new MergedGroup(state.workshop(), group, now.helps(), () -> desk.separate(group.id()))));
            out.add(new H3(getTranslation("regroup.merged.title")), list);
        }
        if (!removed.isEmpty()) {
            out.add(new H3(getTranslation("people.removed")), removed(removed, now.helps()));
        }
    }

    private UnorderedList removed(List<Seat> seats, boolean helps) {
        var list = new UnorderedList();
        for (Seat seat : seats) {
            var item = new ListItem(new Span(seat.name()));
            if (helps) {
                var back = new Button(getTranslation("people.readmit"), event -> desk.readmit(seat.person()));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                back.setAriaLabel(getTranslation("people.readmit.label", seat.name()));
                var forget = new Button(getTranslation("person.forget"), event -> new ForgetDialog(seat, desk).open());
                forget.addThemeVariants(ButtonVariant.TERTIARY);
                forget.setAriaLabel(getTranslation("person.forget.label", seat.name()));
                item.add(back, forget);
            }
            list.add(item);
        }
        return list;
    }

    private Div group(Group group, List<Seat> people, List<Group> groups, boolean helps) {
        var list = new UnorderedList();
        people.forEach(seat -> list.add(person(seat, groups, helps)));
        if (people.isEmpty()) {
            list.add(new ListItem(getTranslation("people.nobody")));
        }
        return new Div(new H3(group.name()), list);
    }

    private ListItem person(Seat seat, List<Group> groups, boolean helps) {
        var item = new ListItem(new Span(seat.name()));
        if (!seat.people().isEmpty()) {
            String names = String.join(getTranslation("people.between-names"), seat.people());
            var sharing = new Span(getTranslation("people.sharing", names));
            sharing.addClassName("okr-muted");
            item.add(sharing);
        }
        if (helps) {
            var open = new Button(
                    getTranslation("people.open"), event -> new PersonDialog(seat, everybody(), groups, desk).open());
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setAriaLabel(getTranslation("people.open.label", seat.name()));
            item.add(open);
        }
        return item;
    }

    private List<Seat> everybody() {
        return shown.map(Shown::seats).orElse(List.of());
    }

    /** What decides what is drawn. */
    private record Shown(List<Seat> seats, List<Seat> removed, List<String> groups, boolean helps) {
        Shown {
            seats = List.copyOf(seats);
            removed = List.copyOf(removed);
            groups = List.copyOf(groups);
        }
    }
}
