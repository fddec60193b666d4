package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import okrworkshop.people.Devices;

/** A code that waits, or the device that used it, with the way to end it. */
final class DeviceRow extends ListItem {
    DeviceRow(Devices.Device device, Runnable end) {
        boolean waits = device.usedAt().isEmpty();
        var when = new Span(
                waits
                        ? getTranslation("devices.until", moment(device.expiresAt()))
                        : getTranslation("devices.since", moment(device.usedAt().orElse(device.madeAt()))));
        when.addClassName("okr-muted");
        var withdraw = new Button(getTranslation(waits ? "devices.withdraw" : "devices.sign-out"), event -> end.run());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(new Span(waits ? getTranslation("devices.waiting") : device.name()), when, withdraw);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
