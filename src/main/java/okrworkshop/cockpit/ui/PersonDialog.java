package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Seat;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;

/** What a trainer does with one person: name, group, return code, the seat from before, out. */
final class PersonDialog extends Dialog {
    private final transient Seat seat;
    private final transient PeopleDesk desk;
    private final TextField name = new TextField(getTranslation("person.name"));
    private final Select<Group> group = new Select<>();

    PersonDialog(Seat seat, List<Seat> everybody, List<Group> groups, PeopleDesk desk) {
        this.seat = seat;
        this.desk = desk;
        setHeaderTitle(seat.name());
        setWidth("min(28rem, 95vw)");
        name.setValue(seat.name());
        name.setMaxLength(DisplayName.LIMIT);
        name.setWidthFull();
        group.setLabel(getTranslation("person.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(Group::name);
        groups.stream()
                .filter(each -> each.id().equals(seat.group()))
                .findFirst()
                .ifPresent(group::setValue);
        group.setWidthFull();
        group.setHelperText(getTranslation("person.group.help"));
        var code = new Span(desk.returnCode(seat.person()).orElseGet(() -> getTranslation("people.no-code")));
        code.addClassName("okr-code-small");
        var codeLine = new Paragraph(new Span(getTranslation("person.code") + " "), code);
        var remove = new Button(getTranslation("person.remove"), event -> remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("person.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, group, codeLine, new SameSeat(seat, everybody, groups, this::unite));
        fields.addClassName("okr-form");
        add(fields);
        var forget = new Button(getTranslation("person.forget"), event -> forget());
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(forget, remove, new Button(getTranslation("close"), event -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        try {
            if (!name.getValue().strip().equals(seat.name())) {
                desk.rename(seat.person(), name.getValue());
            }
            Optional<Group> other =
                    group.getOptionalValue().filter(each -> !each.id().equals(seat.group()));
            other.ifPresent(each -> desk.move(seat.person(), each.id()));
            close();
        } catch (RefusedException refused) {
            name.setErrorMessage(getTranslation(
                    "refusal." + refused.refusal().code(),
                    refused.refusal().arguments().toArray()));
            name.setInvalid(true);
        }
    }

    private void unite(Seat former) {
        close();
        desk.unite(seat.person(), former.person());
    }

    private void remove() {
        close();
        new RemoveDialog(seat, desk).open();
    }

    private void forget() {
        close();
        new ForgetDialog(seat, desk).open();
    }
}
