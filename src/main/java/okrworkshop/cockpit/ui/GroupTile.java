package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.attention.GroupAttention;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Pulse;
import okrworkshop.workshops.Signal;
import okrworkshop.writing.Mistakes;

/** One group at a glance: who is here, where, how far, when something last happened, and whether it needs somebody. */
final class GroupTile extends Div {
    private final H3 name = new H3();
    private final Button pin = new Button(VaadinIcon.PIN.create());
    private final Paragraph people = new Paragraph();
    private final Span signal = new Span();
    private final Span help = new Span();
    private final Span ready = new Span();
    private final Paragraph where = new Paragraph();
    private final BeatLine beat;
    private final Paragraph rounds = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Details conditions = new Details();
    private final MiniBoard board = new MiniBoard();
    private final WritingLine writing = new WritingLine();
    private final Paragraph activity = new Paragraph();
    private final Paragraph pulse = new Paragraph();
    private transient Optional<List<GroupProgress.GateState>> listed = Optional.empty();

    private final boolean small;

    /** @param small one of so many that it says only what a glance takes in */
    GroupTile(WorkshopId workshop, Group group, boolean small, Conductor conductor, TileActions actions) {
        this.small = small;
        addClassNames("okr-sheet", "okr-group-tile");
        getElement().setAttribute("role", "group");
        beat = new BeatLine(conductor);
        activity.addClassName("okr-muted");
        pulse.addClassName("okr-muted");
        signal.addClassName("okr-signal");
        help.addClassNames("okr-signal", "okr-help");
        ready.addClassNames("okr-signal", "okr-ready");
        where.addClassName("okr-elsewhere");
        pin.addThemeVariants(ButtonVariant.TERTIARY);
        pin.addClassName("okr-pin");
        pin.addClickListener(event -> actions.pin(group.id()));
        var more = new Button(getTranslation("tile.more"), event -> actions.open(group.id()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(getTranslation("tile.more.label", group.name()));
        var look = new Anchor(Places.lookIn(workshop, group.id()), getTranslation("cockpit.look-in"));
        look.getElement().setAttribute("aria-label", getTranslation("cockpit.look-in.label", group.name()));
        var foot = new Div(look, more);
        foot.addClassName("okr-tile-foot");
        bar.getElement().setAttribute("aria-label", getTranslation("cockpit.progress", group.name()));
        people.addClassName("okr-tile-people");
        rounds.addClassName("okr-tile-detail");
        conditions.addClassName("okr-tile-detail");
        activity.addClassName("okr-tile-detail");
        pin.setVisible(!small);
        look.setVisible(!small);
        var head = small ? new Div(name, people) : new Div(name, pin);
        head.addClassName("okr-tile-head");
        add(head);
        if (!small) {
            add(people);
        }
        add(help, signal, ready, where, beat, rounds, bar, conditions, board, writing, activity, pulse, foot);
    }

    void show(GroupProgress progress, CockpitState state, boolean pinned) {
        name.setText(progress.group().name());
        getElement().setAttribute("aria-label", progress.group().name());
        people.setText(
                small
                        ? progress.present() + "/" + progress.seats()
                        : getTranslation("cockpit.people", progress.present(), progress.seats()));
        people.setTitle(getTranslation("cockpit.people", progress.present(), progress.seats()));
        getElement().setAttribute("data-empty", progress.seats() == 0);
        getElement().setAttribute("data-pinned", pinned);
        pin.setAriaLabel(getTranslation(
                pinned ? "tile.unpin" : "tile.pin", progress.group().name()));
        pin.getElement().setAttribute("aria-pressed", String.valueOf(pinned));
        boolean running = state.workshop().phase() == Phase.RUNNING;
        showSignal(state.signal(progress));
        showWants(state.wants(progress), state, running);
        showPlace(progress.group(), state, running);
        beat.show(progress.group(), state);
        showRounds(running ? progress.rounds() : List.of());
        bar.setVisible(running && !progress.done().isEmpty());
        conditions.setVisible(!small && running && !progress.done().isEmpty());
        if (bar.isVisible()) {
            bar.setMax(progress.done().size());
            bar.setValue((double) progress.met());
            bar.getElement()
                    .setAttribute(
                            "title",
                            getTranslation(
                                    "cockpit.done",
                                    progress.met(),
                                    progress.done().size()));
        }
        if (conditions.isVisible()) {
            showConditions(progress, state);
        }
        board.setVisible(running);
        board.show(progress.picture());
        writing.show(progress.group(), running ? state.writing(progress) : Mistakes.NONE, small);
        String ago = Ago.text(this, progress.lastActivity(), state.now());
        int changes = progress.pulse().perMinute().stream()
                .mapToInt(Integer::intValue)
                .sum();
        pulse.setVisible(!small && running && changes > 0);
        pulse.setText(getTranslation("tile.pulse", changes, Pulse.MINUTES));
        activity.setVisible(!small);
        activity.setText(running ? getTranslation("cockpit.cards", progress.cards(), ago) : ago);
    }

    private void showSignal(Optional<Signal> now) {
        signal.setVisible(now.isPresent());
        String word = now.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("");
        signal.setText(now.isPresent() ? getTranslation("signal." + word) : "");
        getElement().setAttribute("data-signal", word);
    }

    private void showWants(GroupAttention wants, CockpitState state, boolean running) {
        boolean calls = wants.waiting() + wants.coming() > 0;
        help.setVisible(calls);
        getElement().setAttribute("data-help", calls);
        if (calls) {
            String age = Ago.text(this, wants.since(), state.now());
            help.setText(getTranslation(wants.waiting() > 0 ? "tile.help" : "tile.help.coming", age));
        }
        ready.setVisible(running && (wants.done() || wants.ready() > 0));
        ready.setText(
                wants.done()
                        ? getTranslation("tile.ready.all")
                        : getTranslation("tile.ready", wants.ready(), wants.here()));
    }

    /** Only what is not as in the whole room. */
    private void showPlace(Group group, CockpitState state, boolean running) {
        boolean away = running && group.position() != state.workshop().position();
        boolean timed = running && !group.extra().isZero();
        String step = away ? state.texts().name(group.position()) : "";
        String time = timed ? getTranslation("tile.extra", signed(group.extra().toMinutes())) : "";
        where.setVisible(away || timed);
        where.setText(away && timed ? step + " · " + time : step + time);
    }

    private static String signed(long minutes) {
        return minutes < 0 ? "−" + -minutes : "+" + minutes;
    }

    private void showRounds(List<GroupProgress.OpenRound> open) {
        rounds.setText(open.stream()
                .map(round -> getTranslation(
                        "cockpit.round." + round.purpose().wireName(), round.cards(), round.people(), round.voices()))
                .collect(Collectors.joining(" · ")));
        rounds.setVisible(!small && !open.isEmpty());
    }

    private void showConditions(GroupProgress progress, CockpitState state) {
        conditions.setSummaryText(
                getTranslation("cockpit.done", progress.met(), progress.done().size()));
        if (listed.equals(Optional.of(progress.done()))) {
            return;
        }
        listed = Optional.of(progress.done());
        conditions.removeAll();
        conditions.add(new ConditionList(progress, state));
    }
}
