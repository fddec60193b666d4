package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.cockpit.arrival.TypedAddress;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;

/** The address that all codes of the workshop show: one of the machine's own, or a typed one. */
final class RoomCheckAddress extends Section {
    private final transient Workshop workshop;
    private final transient ShownAddress address;
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>(getTranslation("room-check.address"));
    private final TextField typed = new TextField(getTranslation("room-check.typed"));
    private final QrPicture qr = new QrPicture();
    private final AddressLine link = new AddressLine();
    private final AddressNotice moved;
    private transient List<String> choices = List.of();
    private transient String shown = "";

    RoomCheckAddress(Workshop workshop, ShownAddress address) {
        this.workshop = workshop;
        this.address = address;
        addClassNames("okr-sheet", "okr-room-check-address");
        moved = new AddressNotice(workshop.id(), address);
        choice.setHelperText(getTranslation("room-check.address.help"));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose(event.getValue());
            }
        });
        typed.setPlaceholder("http://workshop.example:8080");
        typed.setMaxLength(TypedAddress.LIMIT);
        typed.setHelperText(getTranslation("room-check.typed.help"));
        var use = new Button(getTranslation("room-check.typed.use"), event -> choose(typed.getValue()));
        var own = new Div(typed, use);
        own.addClassName("okr-inline-form");
        link.addClassName("okr-room-check-link");
        var code = new Div(qr, link, new Paragraph(getTranslation("room-check.scan")));
        code.addClassName("okr-room-check-code");
        add(new Div(new H2(getTranslation("room-check.1")), moved, choice, own), code);
    }

    void draw() {
        RoomAddress now = address.of(workshop.id());
        List<String> possible = address.choices(workshop.id());
        if (!possible.equals(choices)) {
            choices = possible;
            choice.setItems(possible);
        }
        choice.setValue(now.address());
        moved.show(now);
        if (!now.address().equals(shown)) {
            shown = now.address();
            String hello = shown + "/" + HelloView.place(workshop);
            qr.show(hello);
            link.show(hello.replaceFirst("^http://", ""));
        }
    }

    private void choose(String wished) {
        typed.setInvalid(false);
        try {
            address.choose(workshop.id(), wished);
            typed.clear();
        } catch (RefusedException malformed) {
            typed.setErrorMessage(
                    getTranslation("refusal." + malformed.refusal().code()));
            typed.setInvalid(true);
        }
        draw();
    }
}
