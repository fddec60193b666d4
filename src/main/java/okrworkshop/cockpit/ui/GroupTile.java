package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;

/** One group at a glance: who is here, how far, when something last happened. */
final class GroupTile extends Div {
    private final H3 name = new H3();
    private final Paragraph people = new Paragraph();
    private final BeatLine beat;
    private final Paragraph rounds = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Details conditions = new Details();
    private final Paragraph activity = new Paragraph();

    GroupTile(WorkshopId workshop, Group group, Conductor conductor) {
        addClassNames("okr-sheet", "okr-group-tile");
        beat = new BeatLine(conductor);
        activity.addClassName("okr-muted");
        var look = new Anchor(Places.lookIn(workshop, group.id()), getTranslation("cockpit.look-in"));
        look.getElement().setAttribute("aria-label", getTranslation("cockpit.look-in.label", group.name()));
        var foot = new Div(activity, look);
        foot.addClassName("okr-tile-foot");
        bar.getElement().setAttribute("aria-label", getTranslation("cockpit.progress", group.name()));
        add(name, people, beat, rounds, bar, conditions, foot);
    }

    void show(GroupProgress progress, CockpitState state) {
        name.setText(progress.group().name());
        people.setText(getTranslation("cockpit.people", progress.present(), progress.seats()));
        getElement().setAttribute("data-empty", progress.seats() == 0);
        boolean running = state.workshop().phase() == Phase.RUNNING;
        beat.show(progress.group(), state);
        showRounds(running ? progress.rounds() : List.of());
        bar.setVisible(running && !progress.done().isEmpty());
        conditions.setVisible(running && !progress.done().isEmpty());
        if (bar.isVisible()) {
            bar.setMax(progress.done().size());
            bar.setValue((double) progress.met());
            showConditions(progress, state);
        }
        String ago = Ago.text(this, progress.lastActivity(), state.now());
        activity.setText(running ? getTranslation("cockpit.cards", progress.cards(), ago) : ago);
    }

    private void showRounds(List<GroupProgress.OpenRound> open) {
        rounds.setText(open.stream()
                .map(round -> getTranslation(
                        "cockpit.round." + round.purpose().wireName(), round.cards(), round.people(), round.voices()))
                .collect(Collectors.joining(" · ")));
        rounds.setVisible(!open.isEmpty());
    }

    private void showConditions(GroupProgress progress, CockpitState state) {
        StepTemplate step = state.workshop().step();
        conditions.setSummaryText(
                getTranslation("cockpit.done", progress.met(), progress.done().size()));
        var list = new UnorderedList();
        list.addClassName("okr-conditions");
        for (GroupProgress.GateState gate : progress.done()) {
            list.add(condition(gate, state.texts().done(step, gate.id())));
        }
        conditions.removeAll();
        conditions.add(list);
    }

    private ListItem condition(GroupProgress.GateState gate, String text) {
        var item = new ListItem(new Span(text));
        item.addClassName(gate.met() ? "okr-met" : "okr-open");
        if (!gate.met() && gate.need() > 1) {
            item.add(new Span(" " + getTranslation("cockpit.have-of", gate.have(), gate.need())));
        }
        var state = new Span(getTranslation(gate.met() ? "cockpit.met" : "cockpit.missing"));
        state.addClassName("okr-visually-hidden");
        item.addComponentAsFirst(state);
        return item;
    }
}
