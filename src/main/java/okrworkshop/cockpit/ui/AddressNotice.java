package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.shared.WorkshopId;

/** Tells the trainer that the laptop is in another network and the codes lead to another address now. */
final class AddressNotice extends Aside {
    private final Paragraph text = new Paragraph();

    AddressNotice(WorkshopId workshop, ShownAddress address) {
        addClassNames("okr-notice", "okr-address-notice");
        getElement().setAttribute("role", "status");
        var understood = new Button(getTranslation("address.moved.understood"), event -> {
            address.understood(workshop);
            setVisible(false);
        });
        understood.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, understood);
    }

    void show(RoomAddress now) {
        setVisible(now.moved());
        if (now.moved()) {
            text.setText(getTranslation("address.moved", now.former(), now.address()));
        }
    }
}
