package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import okrworkshop.people.Devices;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/** Signs the trainer's tablet in by a code that it scans from here, and lists what came that way. */
@Route(Places.DEVICES)
@PermitAll
class DevicesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LOOK_MILLISECONDS = 3_000;

    private final transient Workshops workshops;
    private final transient Devices devices;
    private final transient PersonId trainer;
    private final transient ShownAddress address;
    private final Div code = new Div();
    private final UnorderedList list = new UnorderedList();
    private transient List<Devices.Device> shown = List.of();

    DevicesView(Workshops workshops, Devices devices, Arriving arriving, SignedIn signedIn) {
        this.workshops = workshops;
        this.devices = devices;
        this.trainer = signedIn.requireTrainer().id();
        this.address = arriving.address(VaadinRequest.getCurrent());
        addClassNames("okr-page", "okr-medium", "okr-devices");
        code.addClassNames("okr-sheet", "okr-device-code");
        list.addClassName("okr-rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        removeAll();
        add(
                new Anchor(Places.cockpit(workshop.id()), getTranslation("room-check.back", workshop.title())),
                new H1(getTranslation("devices.title")),
                new Paragraph(getTranslation("devices.intro")),
                code,
                new H2(getTranslation("devices.list")),
                list);
        offer(workshop);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(LOOK_MILLISECONDS);
        var polls = event.getUI().addPollListener(poll -> look());
        addDetachListener(detach -> polls.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }

    private void offer(Workshop workshop) {
        var show = new Button(getTranslation("devices.show"), event -> show(workshop));
        show.addThemeVariants(ButtonVariant.PRIMARY);
        code.removeAll();
        code.add(new Paragraph(getTranslation("devices.once", Devices.LIFE.toMinutes())), show);
    }

    private void show(Workshop workshop) {
        String link = address.of(workshop.id()).address() + "/sign-in/"
                + devices.invite(trainer, Places.cockpit(workshop.id()));
        var qr = new QrPicture();
        qr.show(link);
        qr.getElement().setAttribute("aria-label", getTranslation("devices.qr"));
        var text = new Div(new Paragraph(getTranslation("devices.scan", Devices.LIFE.toMinutes())));
        var typed = new Span(link);
        typed.addClassName("okr-secret");
        text.add(typed);
        if (link.startsWith("http:")) {
            var plain = new Paragraph(getTranslation("devices.plain-http"));
            plain.addClassName("okr-muted");
            text.add(plain);
        }
        code.removeAll();
        code.add(qr, text);
        refresh();
    }

    private void look() {
        List<Devices.Device> now = devices.of(trainer);
        if (!now.equals(shown)) {
            boolean used = shown.stream().anyMatch(device -> device.usedAt().isEmpty())
                    && now.stream().allMatch(device -> device.usedAt().isPresent());
            refresh();
            if (used) {
                code.removeAll();
                code.add(new Paragraph(getTranslation("devices.done")));
            }
        }
    }

    private void refresh() {
        shown = devices.of(trainer);
        list.removeAll();
        shown.forEach(device -> list.add(new DeviceRow(device, () -> withdraw(device))));
        if (shown.isEmpty()) {
            list.add(new ListItem(getTranslation("devices.none")));
        }
    }

    private void withdraw(Devices.Device device) {
        devices.withdraw(trainer, device.id());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("devices.title") + " · " + getTranslation("app.name");
    }
}
