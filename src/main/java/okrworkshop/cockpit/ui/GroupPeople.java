package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import okrworkshop.people.Seat;

/** The people of one group; never changed, drawn anew instead. */
final class GroupPeople extends Div {
    private final transient Shown shown;

    /** What decides what is drawn. */
    record Shown(String group, List<Seat> people, boolean helps) {
        Shown {
            people = List.copyOf(people);
        }
    }

    /** @param open hears of the person about whom the trainer wants to know more */
    GroupPeople(Shown shown, Consumer<Seat> open) {
        this.shown = shown;
        var list = new UnorderedList();
        shown.people().forEach(seat -> list.add(person(seat, open)));
        if (shown.people().isEmpty()) {
            list.add(new ListItem(getTranslation("people.nobody")));
        }
        add(new H3(shown.group()), list);
    }

    boolean shows(Shown now) {
        return shown.equals(now);
    }

    private ListItem person(Seat seat, Consumer<Seat> open) {
        var item = new ListItem(new Span(seat.name()));
        if (!seat.people().isEmpty()) {
            String names = String.join(getTranslation("people.between-names"), seat.people());
            var sharing = new Span(getTranslation("people.sharing", names));
            sharing.addClassName("okr-muted");
            item.add(sharing);
        }
        if (shown.helps()) {
            var more = new Button(getTranslation("people.open"), event -> open.accept(seat));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.setAriaLabel(getTranslation("people.open.label", seat.name()));
            item.add(more);
        }
        return item;
    }
}
