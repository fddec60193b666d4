package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;

/** A few groups, one line each. */
final class GroupLines extends RadioButtonGroup<Optional<Group>> implements GroupChoice {
    GroupLines(FreePlaces places, Optional<Group> first) {
        setLabel(getTranslation("join.group"));
        addClassName("okr-group-choice");
        List<Optional<Group>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        places.workshop().openGroups().stream().map(Optional::of).forEach(choices::add);
        setItems(choices);
        setItemEnabledProvider(
                choice -> choice.isEmpty() || places.ifFree(choice).isPresent());
        setRenderer(new ComponentRenderer<>(choice -> new Span(choice.map(group -> label(group, places.in(group)))
                .orElseGet(() -> getTranslation("join.group.any")))));
        setValue(first);
    }

    private String label(Group group, long free) {
        return free > 0
                ? getTranslation("join.group.free", group.name(), free)
                : getTranslation("join.group.full", group.name());
    }

    @Override
    public Optional<GroupId> chosen() {
        return getValue().map(Group::id);
    }

    @Override
    public Component field() {
        return this;
    }
}
