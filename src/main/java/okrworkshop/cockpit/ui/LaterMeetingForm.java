package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.LaterMeetings.Offer;
import okrworkshop.workshops.MeetingPlan;
import okrworkshop.workshops.Workshop;

/** Which meeting, of which length, with which groups; whoever changes nothing gets all groups that have an OKR. */
final class LaterMeetingForm extends Div {
    private static final int TITLE = 120;

    private final RadioButtonGroup<WorkshopTemplate> method = new RadioButtonGroup<>(getTranslation("later.method"));
    private final Paragraph summary = new Paragraph();
    private final TextField title = new TextField(getTranslation("create.field.title"));
    private final RadioButtonGroup<String> preset = new RadioButtonGroup<>(getTranslation("create.field.preset"));
    private final DatePicker from = new DatePicker(getTranslation("create.field.from"));
    private final DatePicker to = new DatePicker(getTranslation("create.field.to"));
    private final Div cycle = new Div(from, to);
    private final CheckboxGroup<Offer> groups = new CheckboxGroup<>(getTranslation("later.groups"));

    /** @param methods those that go on before those by which a new cycle begins */
    LaterMeetingForm(List<WorkshopTemplate> methods, List<Offer> offers, Workshop earlier) {
        addClassName("okr-form");
        Language own = Language.of(getLocale());
        method.setItems(methods);
        method.setItemLabelGenerator(
                each -> each.goesOn() ? each.title(own) : getTranslation("later.cycle.method", each.title(own)));
        MeetingPlan.Cycle next = MeetingPlan.Cycle.after(earlier.cycleStart(), earlier.cycleEnd());
        from.setValue(next.start());
        to.setValue(next.end());
        List.of(from, to).forEach(field -> field.setI18n(DatePickerTexts.of(field)));
        cycle.addClassName("okr-form-row");
        summary.addClassName("okr-muted");
        preset.setItemLabelGenerator(id -> presetLabel(id, own));
        title.setRequiredIndicatorVisible(true);
        method.addValueChangeListener(event -> show(event.getValue(), own, earlier));
        groups.setItems(offers);
        groups.setItemLabelGenerator(this::label);
        groups.setValue(offers.stream().filter(Offer::worth).collect(Collectors.toUnmodifiableSet()));
        method.setValue(methods.getFirst());
        add(method, summary, title, preset, cycle, groups);
    }

    /** Chooses the first method by which a new cycle begins. */
    void beginCycle() {
        method.getListDataView()
                .getItems()
                .filter(each -> !each.goesOn())
                .findFirst()
                .ifPresent(method::setValue);
    }

    private void show(WorkshopTemplate chosen, Language own, Workshop earlier) {
        String name = getTranslation("later.default-title", earlier.title(), chosen.title(own));
        summary.setText(chosen.goesOn() ? chosen.messages().text(own, "summary") : getTranslation("later.cycle.text"));
        groups.setHelperText(chosen.goesOn() ? getTranslation("later.groups.help") : "");
        cycle.setVisible(!chosen.goesOn());
        title.setValue(name.length() > TITLE ? chosen.title(own) : name);
        preset.setItems(chosen.presets());
        preset.setValue(chosen.presets().getFirst());
    }

    private String presetLabel(String id, Language own) {
        WorkshopTemplate chosen = method.getValue();
        int minutes = chosen.steps().stream()
                .mapToInt(step -> step.minutes().getOrDefault(id, 0))
                .sum();
        return getTranslation("create.preset", chosen.messages().text(own, "presets." + id), minutes);
    }

    private String label(Offer offer) {
        return offer.worth()
                ? getTranslation("later.group", offer.group().name(), offer.objectives(), offer.keyResults())
                : getTranslation("later.group.empty", offer.group().name());
    }

    /** What the trainer has decided; empty, with a message at the field, when something is missing. */
    Optional<MeetingPlan> plan() {
        List.<HasValidation>of(title, preset, from, to, groups).forEach(field -> field.setInvalid(false));
        boolean begins = !method.getValue().goesOn();
        if (begins && (from.isEmpty() || to.isEmpty())) {
            Fields.say(from.isEmpty() ? from : to, getTranslation("create.date-missing"));
            return Optional.empty();
        }
        return Optional.of(new MeetingPlan(
                method.getValue().id(),
                title.getValue().strip(),
                preset.getValue(),
                groups.getListDataView()
                        .getItems()
                        .filter(groups.getValue()::contains)
                        .map(offer -> offer.group().id())
                        .toList(),
                begins ? Optional.of(new MeetingPlan.Cycle(from.getValue(), to.getValue())) : Optional.empty()));
    }

    /** Puts the reason at its field, or passes it on when it belongs to none. */
    void explain(RefusedException refused) {
        Refusal refusal = refused.refusal();
        HasValidation field =
                switch (refusal.code()) {
                    case "workshop.title-empty", "text.too-long" -> title;
                    case "workshop.cycle" -> to;
                    case "meeting.groups" -> groups;
                    case "workshop.preset" -> preset;
                    default -> throw refused;
                };
        field.setErrorMessage(
                getTranslation("refusal." + refusal.code(), refusal.arguments().toArray()));
        field.setInvalid(true);
        ((Component) field).scrollIntoView();
    }
}
