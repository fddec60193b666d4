package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;

/** Who goes: all, those that are done, or the ones that the trainer names. */
final class MovingGroups extends Div {
    private final transient CockpitState state;
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>(getTranslation("move.who"));
    private final MultiSelectComboBox<Group> chosen = new MultiSelectComboBox<>(getTranslation("move.who.groups"));

    /** A way to say which groups are meant. */
    enum Who {
        ALL,
        DONE,
        CHOSEN
    }

    /**
     * @param first groups that are chosen from the start, none for all
     * @param changed hears of every change
     */
    MovingGroups(CockpitState state, Set<GroupId> first, Runnable changed) {
        this.state = state;
        addClassName("okr-moving-groups");
        List<Group> groups = state.workshop().openGroups();
        who.setItems(done().isEmpty() ? List.of(Who.ALL, Who.CHOSEN) : List.of(Who.values()));
        who.setItemLabelGenerator(this::label);
        who.setValue(first.isEmpty() ? Who.ALL : Who.CHOSEN);
        chosen.setItems(groups);
        chosen.setItemLabelGenerator(Group::name);
        chosen.setValue(
                groups.stream().filter(group -> first.contains(group.id())).collect(Collectors.toSet()));
        chosen.setVisible(who.getValue() == Who.CHOSEN);
        chosen.setWidthFull();
        who.addValueChangeListener(event -> {
            chosen.setVisible(event.getValue() == Who.CHOSEN);
            changed.run();
        });
        chosen.addValueChangeListener(event -> changed.run());
        setVisible(groups.size() > 1);
        add(who, chosen);
    }

    boolean all() {
        return who.getValue() == Who.ALL;
    }

    /** Those that would go. */
    List<GroupProgress> groups() {
        return switch (who.getValue()) {
            case ALL -> state.groups();
            case DONE -> done();
            case CHOSEN -> {
                Set<GroupId> ids = chosen.getValue().stream().map(Group::id).collect(Collectors.toSet());
                yield state.groups().stream()
                        .filter(group -> ids.contains(group.group().id()))
                        .toList();
            }
        };
    }

    private List<GroupProgress> done() {
        return state.groups().stream()
                .filter(group -> group.seats() > 0
                        && !group.done().isEmpty()
                        && group.met() == group.done().size())
                .toList();
    }

    private String label(Who each) {
        return switch (each) {
            case ALL ->
                getTranslation("move.who.all", state.workshop().openGroups().size());
            case DONE -> getTranslation("move.who.done", done().size());
            case CHOSEN -> getTranslation("move.who.chosen");
        };
    }
}
