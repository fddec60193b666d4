package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import okrworkshop.shared.Refusal;
import okrworkshop.workshops.Workshop;

/** What the groups work towards, and until when. */
final class GoalPart extends Div {
    private final TextArea parent = new TextArea(getTranslation("create.field.parent"));
    private final DatePicker from = new DatePicker(getTranslation("create.field.from"));
    private final DatePicker to = new DatePicker(getTranslation("create.field.to"));

    GoalPart(Clock clock, Runnable changed) {
        addClassName("okr-form");
        Quarter next = Quarter.after(LocalDate.now(clock));
        parent.setHelperText(getTranslation("create.field.parent.help"));
        parent.setMinRows(6);
        parent.setMaxRows(16);
        parent.setValueChangeMode(ValueChangeMode.LAZY);
        parent.addValueChangeListener(event -> {
            parent.setHelperText(
                    getTranslation("create.field.parent.count", event.getValue().length()));
            changed.run();
        });
        from.setValue(next.from());
        to.setValue(next.to());
        from.setI18n(DatePickerTexts.of(from));
        to.setI18n(DatePickerTexts.of(to));
        from.addValueChangeListener(event -> changed.run());
        to.addValueChangeListener(event -> changed.run());
        var row = new Div(from, to);
        row.addClassName("okr-form-row");
        add(parent, row);
    }

    /** A cycle that is over is not offered again. */
    void like(Workshop earlier, Clock clock) {
        parent.setValue(earlier.parent());
        if (earlier.cycleEnd().isAfter(LocalDate.now(clock))) {
            from.setValue(earlier.cycleStart());
            to.setValue(earlier.cycleEnd());
        }
    }

    /** @return whether everything that must be there is */
    boolean complete() {
        List.of(from, to).forEach(field -> {
            field.setInvalid(false);
            if (field.isEmpty()) {
                Fields.say(field, getTranslation("create.date-missing"));
            }
        });
        parent.setInvalid(false);
        return !from.isEmpty() && !to.isEmpty();
    }

    String parent() {
        return parent.getValue().strip();
    }

    LocalDate from() {
        return from.getValue();
    }

    LocalDate to() {
        return to.getValue();
    }

    void refuse(Refusal refusal) {
        if (refusal.code().equals("workshop.cycle")) {
            Fields.refuse(to, refusal);
        } else {
            Fields.refuse(parent, refusal);
        }
    }

    String summary() {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        String cycle = from.isEmpty() || to.isEmpty()
                ? "…"
                : getTranslation("workshops.cycle", day.format(from()), day.format(to()));
        return getTranslation(parent().isEmpty() ? "create.goal.none" : "create.goal.some", cycle, parent().length());
    }
}
