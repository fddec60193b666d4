package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;

/** Name and group of somebody who wants in. */
final class JoinForm extends Div {
    private final TextField name = new TextField(getTranslation("join.name"));
    private final GroupChoice group;
    private final Button suggestion = new Button();
    private final Button go = new Button(getTranslation("join.submit"));
    private final SharedDeviceField device = new SharedDeviceField(this::enterIsForNames);
    private transient Optional<ShortcutRegistration> enter = Optional.empty();

    /** @param join its refusal is said at the field */
    JoinForm(Workshop workshop, List<Seat> taken, Join join) {
        addClassName("okr-form");
        group = new GroupChoice(workshop, taken);
        name.setAutofocus(true);
        name.setHelperText(getTranslation("join.name.help"));
        name.getElement().setAttribute("autocomplete", "nickname");
        suggestion.addThemeVariants(ButtonVariant.TERTIARY);
        suggestion.setVisible(false);
        suggestion.addClickListener(event -> submit(join));
        go.addClickListener(event -> submit(join));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        enterIsForNames(false);
        var back = new Anchor(JoinPlaces.comeBack(workshop), getTranslation("join.have-code"));
        var title = new Paragraph(getTranslation("join.to"));
        title.addClassName("okr-overline");
        add(title, new H1(workshop.title()), name, suggestion, group, device, go, back);
    }

    /** Enter joins, unless it begins the next name. */
    private void enterIsForNames(boolean forNames) {
        enter.ifPresent(ShortcutRegistration::remove);
        enter = forNames ? Optional.empty() : Optional.of(go.addClickShortcut(Key.ENTER));
    }

    private void submit(Join join) {
        name.setInvalid(false);
        group.setInvalid(false);
        suggestion.setVisible(false);
        try {
            join.as(name.getValue().strip(), group.chosen(), device.people());
        } catch (RefusedException refused) {
            explain(refused);
        }
    }

    private void explain(RefusedException refused) {
        switch (refused.refusal().code()) {
            case "join.group-full", "join.full", "join.unknown-group" -> Refusals.show(group, refused);
            case "people.none", "people.name", "people.twice", "people.too-many" -> device.explain(refused);
            case "join.name-taken" -> {
                Refusals.show(name, refused);
                offer(refused.refusal().arguments().getFirst());
            }
            default -> Refusals.show(name, refused);
        }
    }

    private void offer(String free) {
        name.setValue(free);
        name.setInvalid(true);
        suggestion.setText(getTranslation("join.use-name", free));
        suggestion.setVisible(true);
    }

    /** Takes the seat. */
    @FunctionalInterface
    interface Join {
        /** @param people who shares the device, empty for one person */
        void as(String name, Optional<GroupId> group, List<String> people);
    }
}
