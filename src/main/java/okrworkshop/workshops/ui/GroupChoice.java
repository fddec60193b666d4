package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;

/** The groups with their free places; unless one is picked, the smallest gets the person. */
final class GroupChoice extends RadioButtonGroup<Optional<Group>> {
    /** @param card the group whose card brought the person here */
    GroupChoice(Workshop workshop, List<Seat> taken, Optional<Group> card) {
        setLabel(getTranslation("join.group"));
        addClassName("okr-group-choice");
        Map<GroupId, Long> people = taken.stream().collect(Collectors.groupingBy(Seat::group, Collectors.counting()));
        List<Optional<Group>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        workshop.openGroups().stream().map(Optional::of).forEach(choices::add);
        setItems(choices);
        setItemEnabledProvider(
                choice -> choice.map(group -> free(workshop, people, group) > 0).orElse(true));
        setRenderer(new ComponentRenderer<>(choice ->
                new Span(choice.map(group -> label(group, free(workshop, people, group)))
                        .orElseGet(() -> getTranslation("join.group.any")))));
        setValue(card.filter(group -> free(workshop, people, group) > 0));
        setVisible(workshop.openGroups().size() > 1 && workshop.rules().seating() == SeatingKind.FREE);
    }

    Optional<GroupId> chosen() {
        return getValue().map(Group::id);
    }

    private String label(Group group, long free) {
        return free > 0
                ? getTranslation("join.group.free", group.name(), free)
                : getTranslation("join.group.full", group.name());
    }

    private static long free(Workshop workshop, Map<GroupId, Long> people, Group group) {
        return Math.max(0, workshop.places(group) - people.getOrDefault(group.id(), 0L));
    }
}
