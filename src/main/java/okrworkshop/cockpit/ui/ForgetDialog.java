package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import okrworkshop.people.Seat;

/** Says what goes and what stays when somebody's name is removed for good, before it happens. */
final class ForgetDialog extends ConfirmDialog {
    ForgetDialog(Seat seat, PeopleDesk desk) {
        setHeader(getTranslation("person.forget.title", seat.name()));
        add(
                new Paragraph(getTranslation("person.forget.text")),
                new UnorderedList(
                        new ListItem(getTranslation("person.forget.goes")),
                        new ListItem(getTranslation("person.forget.stays"))));
        setConfirmText(getTranslation("person.forget.confirm"));
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("cancel"));
        addConfirmListener(event -> desk.forget(seat.person()));
    }
}
