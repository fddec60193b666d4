package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import okrworkshop.workshops.Group;

/** Brings a group into another one, after saying what that means. */
final class MergeDialog extends RegroupDialog {
    private final transient Group group;
    private final transient Conductor conductor;
    private final Select<Group> into = new Select<>();

    MergeDialog(Group group, List<Group> others, Conductor conductor) {
        super("regroup.merge.confirm");
        this.group = group;
        this.conductor = conductor;
        setHeaderTitle(getTranslation("regroup.merge.title", group.name()));
        into.setLabel(getTranslation("regroup.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(Group::name);
        into.setValue(others.getFirst());
        into.setWidthFull();
        form.add(
                into,
                new Paragraph(getTranslation("regroup.merge.people")),
                new Paragraph(getTranslation("regroup.merge.cards")),
                new Paragraph(getTranslation("regroup.merge.after")));
    }

    @Override
    void act() {
        into.getOptionalValue().ifPresent(target -> conductor.merge(group.id(), target.id()));
    }
}
