package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.people.Seat;
import okrworkshop.workshops.Group;

/** Makes a new group of some people of a group, with copies of its cards or without. */
final class SplitDialog extends RegroupDialog {
    private final transient Group group;
    private final transient Conductor conductor;
    private final CheckboxGroup<Seat> people = new CheckboxGroup<>();
    private final RadioButtonGroup<Boolean> copy = new RadioButtonGroup<>();

    SplitDialog(Group group, List<Seat> seats, Conductor conductor) {
        super("regroup.split.confirm");
        this.group = group;
        this.conductor = conductor;
        setHeaderTitle(getTranslation("regroup.split.title", group.name()));
        people.setLabel(getTranslation("regroup.split.people"));
        people.setItems(seats);
        people.setItemLabelGenerator(Seat::name);
        copy.setLabel(getTranslation("regroup.split.board"));
        copy.setItems(true, false);
        copy.setItemLabelGenerator(each -> getTranslation(each ? "regroup.split.copy" : "regroup.split.empty"));
        copy.setValue(true);
        form.add(people, copy, new Paragraph(getTranslation("regroup.split.after")));
    }

    @Override
    void act() {
        conductor.split(
                group.id(),
                people.getValue().stream().map(Seat::person).collect(Collectors.toUnmodifiableSet()),
                copy.getValue());
    }
}
