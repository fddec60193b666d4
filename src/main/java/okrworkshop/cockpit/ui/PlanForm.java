package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.WorkshopPlan;

/** The fields of a plan. What the service refuses is said at the field that it is about. */
final class PlanForm extends Div {
    private final Select<WorkshopTemplate> template = new Select<>();
    private final TextField title = new TextField(getTranslation("create.field.title"));
    private final TextArea parent = new TextArea(getTranslation("create.field.parent"));
    private final DatePicker from = new DatePicker(getTranslation("create.field.from"));
    private final DatePicker to = new DatePicker(getTranslation("create.field.to"));
    private final IntegerField groups = new IntegerField(getTranslation("create.field.groups"));
    private final IntegerField groupSize = new IntegerField(getTranslation("create.field.group-size"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("create.field.language"));
    private final RadioButtonGroup<String> preset = new RadioButtonGroup<>(getTranslation("create.field.preset"));

    PlanForm(List<WorkshopTemplate> templates, Clock clock) {
        addClassName("okr-form");
        Language own = Language.of(getLocale());
        Quarter next = Quarter.after(LocalDate.now(clock));
        template.setLabel(getTranslation("create.field.template"));
        template.setItems(templates);
        template.setItemLabelGenerator(item -> templateLabel(item, templates, own));
        template.addValueChangeListener(event -> showTemplate(event.getValue()));
        title.setValue(getTranslation("create.default-title", String.valueOf(next.year()), next.number()));
        title.setRequiredIndicatorVisible(true);
        title.setAutoselect(true);
        parent.setHelperText(getTranslation("create.field.parent.help"));
        parent.setMinRows(6);
        parent.setMaxRows(16);
        parent.setValueChangeMode(ValueChangeMode.LAZY);
        parent.addValueChangeListener(event -> parent.setHelperText(
                getTranslation("create.field.parent.count", event.getValue().length())));
        from.setValue(next.from());
        to.setValue(next.to());
        from.setI18n(DatePickerTexts.of(from));
        to.setI18n(DatePickerTexts.of(to));
        groups.setHelperText(getTranslation("create.field.groups.help"));
        groupSize.setHelperText(getTranslation("create.field.group-size.help"));
        number(groups, 4);
        number(groupSize, 6);
        language.setItemLabelGenerator(item -> getTranslation("language." + item.code()));
        preset.setItemLabelGenerator(this::presetLabel);
        template.setValue(templates.getFirst());
        template.setHelperComponent(new Anchor("templates", getTranslation("create.template.change")));
        add(template, title, parent, row(from, to), row(groups, groupSize), language, preset);
    }

    /** What the trainer has decided; empty, with a message at the field, when something is missing. */
    Optional<WorkshopPlan> plan() {
        List.<HasValidation>of(title, parent, from, to, groups, groupSize, language, preset)
                .forEach(field -> field.setInvalid(false));
        requireValue(from, from.isEmpty(), "create.date-missing");
        requireValue(to, to.isEmpty(), "create.date-missing");
        requireValue(groups, groups.isEmpty(), "create.number-missing");
        requireValue(groupSize, groupSize.isEmpty(), "create.number-missing");
        if (from.isInvalid() || to.isInvalid() || groups.isInvalid() || groupSize.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new WorkshopPlan(
                template.getValue().id(),
                title.getValue().strip(),
                parent.getValue().strip(),
                from.getValue(),
                to.getValue(),
                groups.getValue(),
                groupSize.getValue(),
                language.getValue(),
                preset.getValue()));
    }

    /** Puts the reason at its field, or passes it on when it belongs to none. */
    void explain(RefusedException refused) {
        Refusal refusal = refused.refusal();
        HasValidation field = field(refusal, refused);
        field.setErrorMessage(
                getTranslation("refusal." + refusal.code(), refusal.arguments().toArray()));
        field.setInvalid(true);
        ((Component) field).scrollIntoView();
    }

    private HasValidation field(Refusal refusal, RefusedException refused) {
        return switch (refusal.code()) {
            case "workshop.title-empty" -> title;
            case "text.too-long" -> tooLong(refusal);
            case "workshop.cycle" -> to;
            case "workshop.groups" -> groups;
            case "workshop.group-size" -> groupSize;
            case "workshop.preset" -> preset;
            default -> throw refused;
        };
    }

    /** The service names the limit only; the title is the field that broke it when it is longer. */
    private HasValidation tooLong(Refusal refusal) {
        int limit = Integer.parseInt(refusal.arguments().getFirst());
        return title.getValue().strip().length() > limit ? title : parent;
    }

    private void requireValue(HasValidation field, boolean empty, String message) {
        if (empty) {
            field.setErrorMessage(getTranslation(message));
            field.setInvalid(true);
        }
    }

    /** Two trainers may give their methods the same title. */
    private String templateLabel(WorkshopTemplate item, List<WorkshopTemplate> all, Language own) {
        String name = item.title(own);
        boolean alone =
                all.stream().filter(each -> each.title(own).equals(name)).count() == 1;
        return alone ? name : getTranslation("create.template.same", name, item.version(), item.id());
    }

    private void showTemplate(WorkshopTemplate chosen) {
        language.setItems(chosen.languages());
        Language own = Language.of(getLocale());
        language.setValue(
                chosen.languages().contains(own) ? own : chosen.languages().getFirst());
        preset.setItems(chosen.presets());
        preset.setValue(chosen.presets().getFirst());
    }

    private String presetLabel(String id) {
        int minutes = template.getValue().steps().stream()
                .mapToInt(step -> step.minutes().getOrDefault(id, 0))
                .sum();
        String name = template.getValue().messages().text(Language.of(getLocale()), "presets." + id);
        return getTranslation("create.preset", name, minutes);
    }

    private static void number(IntegerField field, int value) {
        field.setValue(value);
        field.setStepButtonsVisible(true);
        // Limits are the service's: the field only keeps its buttons from running into nonsense.
        field.setMin(1);
        field.setManualValidation(true);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("okr-form-row");
        return row;
    }
}
