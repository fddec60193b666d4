package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.JoinPlaces;

/** How people get in: code, QR and link, for the network that the trainer picks, and whether they arrive. */
final class JoinPanel extends Section {
    private final transient ShownAddress address;
    private final transient Workshop workshop;
    private final QrPicture qr = new QrPicture();
    private final Anchor link = new Anchor();
    private final Paragraph arrived = new Paragraph();
    private final Select<String> picker = new Select<>();
    private final AddressNotice moved;
    private final Anchor check;
    private transient List<String> choices = List.of();
    private boolean helps = true;

    JoinPanel(Workshop workshop, ShownAddress address) {
        this.address = address;
        this.workshop = workshop;
        addClassNames("okr-sheet", "okr-join-panel");
        moved = new AddressNotice(workshop.id(), address);
        var code = new Span(workshop.code());
        code.addClassName("okr-code");
        link.setTarget("_blank");
        arrived.addClassName("okr-arrived");
        picker.setLabel(getTranslation("cockpit.join.address"));
        picker.setHelperText(getTranslation("cockpit.join.address.help"));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                address.choose(workshop.id(), event.getValue());
                showLink();
            }
        });
        check = new Anchor(Places.roomCheck(workshop.id()), getTranslation("room-check.open"));
        add(new Div(new H2(getTranslation("cockpit.join.title")), moved, code, link, arrived, picker, check), qr);
        showLink();
    }

    void show(CockpitState state) {
        helps = state.lead().helps();
        check.setVisible(helps);
        arrived.setText(getTranslation(
                "cockpit.join.arrived", state.here(), state.seats().size()));
        showLink();
    }

    private void showLink() {
        RoomAddress now = address.of(workshop.id());
        List<String> possible = address.choices(workshop.id());
        if (!possible.equals(choices)) {
            choices = possible;
            picker.setItems(possible);
        }
        picker.setValue(now.address());
        picker.setVisible(helps && possible.size() > 1);
        moved.show(now);
        moved.setVisible(helps && now.moved());
        String target = now.address() + "/" + JoinPlaces.join(workshop);
        if (!target.equals(link.getHref())) {
            qr.show(target);
            link.setHref(target);
            link.setText(target);
        }
    }
}
