package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import okrworkshop.workshops.Workshop;

/** How people get in: code, QR and link, for the network that the trainer picks, and whether they arrive. */
final class JoinPanel extends Section {
    private final transient ShownAddress address;
    private final QrPicture qr = new QrPicture();
    private final Anchor link = new Anchor();
    private final Paragraph arrived = new Paragraph();

    JoinPanel(Workshop workshop, ShownAddress address) {
        this.address = address;
        addClassNames("okr-sheet", "okr-join-panel");
        var code = new Span(workshop.code());
        code.addClassName("okr-code");
        link.setTarget("_blank");
        arrived.addClassName("okr-arrived");
        var words = new Div(new H2(getTranslation("cockpit.join.title")), code, link, arrived);
        if (address.known().size() > 1) {
            words.add(picker(workshop));
        }
        add(words, qr);
        showLink(workshop);
    }

    void show(CockpitState state) {
        arrived.setText(getTranslation(
                "cockpit.join.arrived", state.here(), state.seats().size()));
    }

    private Select<String> picker(Workshop workshop) {
        var picker = new Select<String>();
        picker.setLabel(getTranslation("cockpit.join.address"));
        picker.setHelperText(getTranslation("cockpit.join.address.help"));
        picker.setItems(address.known());
        picker.setValue(address.chosen());
        picker.addValueChangeListener(event -> {
            address.choose(event.getValue());
            showLink(workshop);
        });
        return picker;
    }

    private void showLink(Workshop workshop) {
        String target = address.joinLink(workshop);
        qr.show(target);
        link.setHref(target);
        link.setText(target);
    }
}
