package okrworkshop.closing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** Until when the workshop is kept, and the way to delete it now; for its owner alone. */
final class KeepingPanel extends Section {
    private final transient ClosingDesk desk;
    private final Paragraph state = new Paragraph();
    private final Input day = new Input();
    private final Button keep = new Button(getTranslation("keeping.keep"));
    private final Button delete = new Button(getTranslation("keeping.delete"));
    private final Paragraph why = new Paragraph();
    private final Refused said = new Refused();

    KeepingPanel(ClosingDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-keeping");
        state.addClassName("okr-strong");
        why.addClassName("okr-muted");
        day.setType("date");
        day.setId("okr-keep-until");
        day.getElement().setAttribute("max", "2199-12-31");
        var label = new NativeLabel(getTranslation("keeping.day"));
        label.setFor(day);
        var set = new Button(getTranslation("keeping.set"), event -> change(chosen()));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClickListener(event -> change(Optional.empty()));
        delete.addThemeVariants(ButtonVariant.ERROR);
        delete.addClickListener(event -> confirm());
        var field = new Div(label, day);
        field.addClassName("okr-day-field");
        var days = new Div(field, set, keep);
        days.addClassName("okr-form-row");
        days.setVisible(desk.owns());
        delete.setVisible(desk.owns());
        add(
                new H2(getTranslation("keeping.title")),
                state,
                new Paragraph(getTranslation("keeping.what")),
                days,
                said,
                delete,
                why);
    }

    void show() {
        Workshop workshop = desk.workshop();
        Keeping now = desk.keeping();
        day.setValue(now.until().map(LocalDate::toString).orElse(""));
        state.setText(text(now, workshop.phase() == Phase.CLOSED));
        keep.setVisible(!now.on());
        boolean running = workshop.phase() == Phase.RUNNING;
        delete.setEnabled(!running);
        why.setText(getTranslation(
                !desk.owns() ? "keeping.owner" : running ? "keeping.delete.running" : "keeping.delete.hint"));
    }

    private String text(Keeping now, boolean closed) {
        if (now.until().isPresent()) {
            return getTranslation(
                    closed ? "keeping.until" : "keeping.until.once-closed",
                    words(now.until().get()));
        }
        if (now.on() || now.days() == 0) {
            return getTranslation("keeping.on");
        }
        return getTranslation("keeping.days", now.days());
    }

    private void change(Optional<LocalDate> until) {
        said.trying(this, () -> desk.keep(until));
        show();
    }

    /** A day that is none is one that the service refuses. */
    private Optional<LocalDate> chosen() {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeException e) {
            return Optional.of(LocalDate.EPOCH);
        }
    }

    private void confirm() {
        var dialog = new ConfirmDialog(
                getTranslation("keeping.delete.title", desk.workshop().title()),
                getTranslation("keeping.delete.text"),
                getTranslation("keeping.delete"),
                event -> {
                    if (said.trying(this, desk::delete)) {
                        UI.getCurrent().navigate(ClosingPlaces.LIST);
                    }
                });
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    private String words(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(date);
    }
}
