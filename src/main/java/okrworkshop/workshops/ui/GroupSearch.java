package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;

/** Many groups: those that take one more, found by a part of their name. Left empty it means wherever there is room. */
final class GroupSearch extends ComboBox<Group> implements GroupChoice {
    GroupSearch(FreePlaces places, Optional<Group> first) {
        setLabel(getTranslation("join.group"));
        setPlaceholder(getTranslation("join.group.any"));
        setItems(places.workshop().openGroups().stream()
                .filter(group -> places.in(group) > 0)
                .toList());
        setItemLabelGenerator(group -> getTranslation("join.group.free", group.name(), places.in(group)));
        setClearButtonVisible(true);
        setWidthFull();
        first.ifPresent(this::setValue);
    }

    @Override
    public Optional<GroupId> chosen() {
        return getOptionalValue().map(Group::id);
    }

    @Override
    public Component field() {
        return this;
    }
}
