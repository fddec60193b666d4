package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import okrworkshop.people.Seat;
import okrworkshop.workshops.Group;

/** Somebody lost the way back and joined anew: gives the former seat back, with its cards and votes. */
final class SameSeat extends Details {
    private final transient Consumer<Seat> unite;
    private final Select<Seat> former = new Select<>();
    private final String name;

    SameSeat(Seat seat, List<Seat> everybody, List<Group> groups, Consumer<Seat> unite) {
        this.unite = unite;
        this.name = seat.name();
        List<Seat> earlier = everybody.stream()
                .filter(each -> !each.person().equals(seat.person()))
                .filter(each -> !each.joinedAt().isAfter(seat.joinedAt()))
                .toList();
        setSummaryText(getTranslation("person.same"));
        former.setLabel(getTranslation("person.same.as"));
        former.setItems(earlier);
        former.setItemLabelGenerator(each -> label(each, groups));
        former.setWidthFull();
        var give = new Button(
                getTranslation("person.same.confirm"),
                event -> former.getOptionalValue().ifPresent(this::ask));
        var form = new Div(new Paragraph(getTranslation("person.same.text")), former, give);
        form.addClassName("okr-form");
        add(form);
        setVisible(!earlier.isEmpty());
    }

    private String label(Seat seat, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.id().equals(seat.group()))
                .findFirst()
                .map(group -> getTranslation("person.same.in", seat.name(), group.name()))
                .orElse(seat.name());
    }

    private void ask(Seat chosen) {
        var dialog = new ConfirmDialog(
                getTranslation("person.same.title", name, chosen.name()),
                getTranslation("person.same.warning", chosen.name()),
                getTranslation("person.same.confirm"),
                event -> unite.accept(chosen));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
