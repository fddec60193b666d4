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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;

/** Who sits where, and what the trainer does with people. A return code is read only when the trainer asks for it. */
final class PeoplePanel extends Details {
    private final transient PeopleDesk desk;
    private final Div content = new Div();
    private final SequencedMap<GroupId, GroupPeople> drawn = new LinkedHashMap<>();
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
                groups,
                merged.stream().map(each -> each.name() + each.mergedInto()).toList(),
                state.lead().helps());
        if (shown.equals(Optional.of(now))) {
            return; // a button must not be replaced under the trainer's finger
        }
        shown = Optional.of(now);
        add.setVisible(now.helps());
        crew.setHref(Places.crew(state.workshop().id()));
        out.removeAll();
        drawGroups(groups, state, now.helps());
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

    /** A group is drawn anew only when something in it has changed: sixty come in at once, and the trainer works meanwhile. */
    private void drawGroups(List<Group> groups, CockpitState state, boolean helps) {
        List<GroupId> ids = groups.stream().map(Group::id).toList();
        if (!ids.equals(List.copyOf(drawn.keySet()))) {
            drawn.clear();
            content.removeAll();
        }
        for (Group group : groups) {
            var people = new GroupPeople.Shown(group.name(), state.seatsOf(group.id()), helps);
            drawn.compute(group.id(), (id, before) -> before == null ? added(people) : renewed(before, people));
        }
    }

    private GroupPeople added(GroupPeople.Shown people) {
        var part = new GroupPeople(people, this::open);
        content.add(part);
        return part;
    }

    private GroupPeople renewed(GroupPeople before, GroupPeople.Shown people) {
        if (before.shows(people)) {
            return before;
        }
        var part = new GroupPeople(people, this::open);
        content.replace(before, part);
        return part;
    }

    private void open(Seat seat) {
        shown.ifPresent(now -> new PersonDialog(seat, now.seats(), now.groups(), desk).open());
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

    /** What decides what is drawn. */
    private record Shown(List<Seat> seats, List<Seat> removed, List<Group> groups, List<String> merged, boolean helps) {
        Shown {
            seats = List.copyOf(seats);
            removed = List.copyOf(removed);
            groups = List.copyOf(groups);
            merged = List.copyOf(merged);
        }
    }
}
