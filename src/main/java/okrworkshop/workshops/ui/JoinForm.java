package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.JoinWish;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;

/** Name and group of somebody who wants in. */
final class JoinForm extends Div {
    private final TextField name = new TextField(getTranslation("join.name"));
    private final GroupChoice group;
    private final RadioButtonGroup<String> departments = new RadioButtonGroup<>();
    private final Button suggestion = new Button();
    private final Button go = new Button(getTranslation("join.submit"));
    private final SharedDeviceField device = new SharedDeviceField(this::enterIsForNames);
    private transient Optional<ShortcutRegistration> enter = Optional.empty();

    /**
     * @param card the group whose card brought the person here
     * @param join its refusal is said at the field
     */
    JoinForm(Workshop workshop, List<Seat> taken, Optional<Group> card, Keeping keeping, Join join) {
        addClassName("okr-form");
        group = GroupChoice.of(workshop, taken, card);
        name.setAutofocus(true);
        boolean listed = workshop.rules().seating() == SeatingKind.ROSTER;
        name.setHelperText(getTranslation(listed ? "join.name.listed" : "join.name.help"));
        // Another name means another person: what was asked about the first one is over.
        name.addValueChangeListener(event -> departments.setVisible(false));
        departments.setLabel(getTranslation("join.department"));
        departments.setVisible(false);
        departments.setItemLabelGenerator(each -> each.isEmpty() ? getTranslation("join.department.none") : each);
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
        add(title, new H1(workshop.title()), name, departments, suggestion, group.field(), device);
        told(workshop).ifPresent(this::add);
        add(go, back, new PrivacyNotice(keeping));
    }

    /** How people come into their groups, where they don't choose. */
    private Optional<Paragraph> told(Workshop workshop) {
        boolean choice = workshop.rules().seating() == SeatingKind.FREE
                || workshop.groups().size() < 2;
        if (choice) {
            return Optional.empty();
        }
        var line = new Paragraph(
                getTranslation("join.seating." + workshop.rules().seating().wireName()));
        line.addClassName("okr-muted");
        return Optional.of(line);
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
            Optional<String> department = departments.isVisible() ? departments.getOptionalValue() : Optional.empty();
            join.as(new JoinWish(name.getValue().strip(), group.chosen(), device.people(), department));
        } catch (RefusedException refused) {
            explain(refused);
        }
    }

    private void explain(RefusedException refused) {
        switch (refused.refusal().code()) {
            case "join.group-full", "join.full", "join.unknown-group" -> atGroup(refused);
            case "join.which-department" -> ask(refused.refusal().arguments());
            case "people.none", "people.name", "people.twice", "people.too-many" -> device.explain(refused);
            case "join.name-taken" -> {
                Refusals.show(name, refused);
                offer(refused.refusal().arguments().getFirst());
            }
            default -> Refusals.show(name, refused);
        }
    }

    private void atGroup(RefusedException refused) {
        if (group.field().isVisible()) {
            group.explain(refused);
        } else {
            Refusals.show(name, refused);
        }
    }

    /** Several people of the list have this name. */
    private void ask(List<String> choices) {
        departments.setItems(choices);
        departments.setVisible(true);
        departments.setHelperText(getTranslation("join.department.help"));
        departments.getElement().callJsFunction("focus");
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
        void as(JoinWish wish);
    }
}
