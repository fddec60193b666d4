package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.workshops.Group;

/** Who sits where. A return code is read from the server only when the trainer asks for that person's. */
final class PeoplePanel extends Details {
    private final transient Seats seats;
    private final Div content = new Div();
    private transient List<Seat> shown = List.of();

    PeoplePanel(Seats seats) {
        this.seats = seats;
        addClassNames("okr-sheet", "okr-people");
        content.addClassName("okr-people-groups");
        add(new Paragraph(getTranslation("people.hint")), content);
    }

    void show(CockpitState state) {
        setSummaryText(getTranslation("people.title", state.seats().size()));
        if (shown.equals(state.seats()) && content.getComponentCount() > 0) {
            return; // keeps an opened code on the screen while other things change
        }
        shown = state.seats();
        content.removeAll();
        for (Group group : state.workshop().groups()) {
            content.add(group(group, state.seatsOf(group.id())));
        }
    }

    private Div group(Group group, List<Seat> people) {
        var list = new UnorderedList();
        people.forEach(seat -> list.add(person(seat)));
        if (people.isEmpty()) {
            list.add(new ListItem(getTranslation("people.nobody")));
        }
        return new Div(new H3(group.name()), list);
    }

    private ListItem person(Seat seat) {
        var item = new ListItem(new Span(seat.name()));
        if (!seat.people().isEmpty()) {
            String names = String.join(getTranslation("people.between-names"), seat.people());
            var sharing = new Span(getTranslation("people.sharing", names));
            sharing.addClassName("okr-muted");
            item.add(sharing);
        }
        var reveal = new Button(getTranslation("people.show-code"));
        reveal.addThemeVariants(ButtonVariant.TERTIARY);
        reveal.setAriaLabel(getTranslation("people.show-code.label", seat.name()));
        reveal.addClickListener(event -> {
            var code = new Span(seats.returnCode(seat.person()).orElseGet(() -> getTranslation("people.no-code")));
            code.addClassName("okr-code-small");
            item.replace(reveal, code);
        });
        item.add(reveal);
        return item;
    }
}
