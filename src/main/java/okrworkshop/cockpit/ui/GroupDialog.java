package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.people.Seat;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;
import okrworkshop.writing.Mistakes;

/** One group from near: who sits there, what is missing, its step and its time. */
final class GroupDialog extends Dialog {
    private final transient CockpitState state;
    private final transient Conductor conductor;

    GroupDialog(GroupProgress progress, CockpitState state, Conductor conductor, boolean pinned, TileActions actions) {
        this.state = state;
        this.conductor = conductor;
        Group group = progress.group();
        setHeaderTitle(group.name());
        addClassName("okr-group-dialog");
        setWidth("min(34rem, 95vw)");
        add(people(group));
        if (state.workshop().phase() == Phase.RUNNING) {
            if (!progress.done().isEmpty()) {
                add(part("group.done", new ConditionList(progress, state)));
            }
            Mistakes found = state.writing(progress);
            if (found.objectives() + found.keyResults() > 0) {
                add(part("group.writing", new MistakeList(found)));
            }
            if (state.lead().own()) {
                add(step(group), time(group));
            }
        }
        if (state.workshop().phase() != Phase.LOBBY) {
            Section check = part("group.check", new CheckList(conductor.checks(group.id()), group, state.texts()));
            check.setVisible(check.getChildren().skip(1).allMatch(Component::isVisible));
            add(check);
        }
        if (state.lead().helps() && state.workshop().phase() != Phase.CLOSED) {
            add(regroup(group));
        }
        var look = new Anchor(Places.lookIn(state.workshop().id(), group.id()), getTranslation("cockpit.look-in"));
        look.addClassName("okr-button-quiet");
        var pin = new Button(getTranslation(pinned ? "group.unpin" : "group.pin"), event -> {
            actions.pin(group.id());
            close();
        });
        pin.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(pin, look, new Button(getTranslation("close"), event -> close()));
    }

    private Section people(Group group) {
        String names = state.seatsOf(group.id()).stream()
                .map(Seat::name)
                .collect(Collectors.joining(getTranslation("people.between-names")));
        return part("group.people", new Paragraph(names.isEmpty() ? getTranslation("people.nobody") : names));
    }

    private Section step(Group group) {
        var target = new Select<Integer>();
        target.setLabel(getTranslation("group.step"));
        target.setItems(IntStream.range(0, state.workshop().template().steps().size())
                .boxed()
                .toList());
        target.setItemLabelGenerator(position -> state.texts().name(position));
        target.setValue(group.position());
        target.setWidthFull();
        target.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != group.position()) {
                close();
                move(group, event.getValue());
            }
        });
        return part("group.move", target);
    }

    private void move(Group group, int position) {
        new MoveDialog(
                        state,
                        position,
                        Set.of(group.id()),
                        conductor.flows(position),
                        (groups, reveal, reason) -> conductor.moveTo(groups, position, reason))
                .open();
    }

    private Section time(Group group) {
        var clock = new Countdown();
        clock.addClassName("okr-countdown");
        clock.show(state.workshop().seenBy(group).timer(), state.now());
        var buttons = new Div();
        buttons.addClassName("okr-timer-change");
        for (int minutes : new int[] {-1, 1, 3, 5}) {
            var button = new Button((minutes < 0 ? "−" : "+") + Math.abs(minutes), event -> {
                conductor.changeTimer(group.id(), Duration.ofMinutes(minutes));
                close();
            });
            button.setAriaLabel(getTranslation(minutes > 0 ? "timer.add" : "timer.take", Math.abs(minutes)));
            buttons.add(button);
        }
        return part("group.time", new Div(clock, buttons));
    }

    private Section regroup(Group group) {
        List<Group> others = state.workshop().openGroups().stream()
                .filter(other -> !other.id().equals(group.id()))
                .toList();
        var merge = new Button(getTranslation("regroup.merge.open"), event -> {
            close();
            new MergeDialog(group, others, conductor).open();
        });
        merge.setVisible(!others.isEmpty());
        var split = new Button(getTranslation("regroup.split.open"), event -> {
            close();
            new SplitDialog(group, state.seatsOf(group.id()), conductor).open();
        });
        split.setVisible(state.seatsOf(group.id()).size() > 1);
        var buttons = new Div(merge, split);
        buttons.addClassName("okr-timer-change");
        Section part = part("regroup.title", buttons);
        part.setVisible(merge.isVisible() || split.isVisible());
        return part;
    }

    private Section part(String title, Component content) {
        return new Section(new H3(getTranslation(title)), content);
    }
}
