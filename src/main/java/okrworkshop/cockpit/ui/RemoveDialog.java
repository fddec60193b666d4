package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import okrworkshop.people.Seat;

/** Says what it means to take somebody out, before it happens. */
final class RemoveDialog extends ConfirmDialog {
    RemoveDialog(Seat seat, PeopleDesk desk) {
        setHeader(getTranslation("person.remove.title", seat.name()));
        setText(getTranslation("person.remove.text"));
        setConfirmText(getTranslation("person.remove"));
        setCancelable(true);
        setCancelText(getTranslation("cancel"));
        addConfirmListener(event -> desk.remove(seat.person()));
    }
}
