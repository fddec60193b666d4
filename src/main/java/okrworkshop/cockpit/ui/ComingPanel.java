package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.stage.Coming;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** Announces the next step to everybody, with a countdown; at its end it moves the room, or asks here. */
final class ComingPanel extends Section {
    private final transient StageDesk desk;
    private final transient Conductor conductor;
    private final Paragraph words = new Paragraph();
    private final Countdown left = new Countdown();
    private final Checkbox byItself = new Checkbox(getTranslation("coming.by-itself"));
    private final Div choices = new Div();
    private final Div running = new Div();
    private final Button go = new Button(getTranslation("coming.go"));
    private transient CockpitState latest;
    private transient Optional<Coming> shown = Optional.empty();
    private transient Runnable leave = () -> {};

    ComingPanel(StageDesk desk, Conductor conductor, CockpitState state) {
        this.desk = desk;
        this.conductor = conductor;
        this.latest = state;
        addClassNames("okr-sheet", "okr-coming");
        words.getElement().setAttribute("role", "status");
        left.addClassName("okr-countdown");
        byItself.setHelperText(getTranslation("coming.by-itself.hint"));
        choices.addClassName("okr-coming-choices");
        for (int minutes : List.of(1, 2, 5)) {
            var button = new Button(
                    getTranslation("minutes", minutes),
                    event -> act(() -> desk.announce(Duration.ofMinutes(minutes), byItself.getValue())));
            button.setAriaLabel(getTranslation("coming.in", minutes));
            choices.add(button);
        }
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(event -> move());
        running.addClassName("okr-coming-running");
        running.add(go, longer(1), longer(2), new Button(getTranslation("coming.stop"), event -> act(desk::stop)));
        add(new H2(getTranslation("coming.title")), words, left, running, choices, byItself);
    }

    void show(CockpitState state) {
        latest = state;
        Workshop workshop = state.workshop();
        Optional<StepTemplate> next = workshop.nextStep();
        Optional<Coming> coming = desk.coming();
        boolean leading = state.lead().own();
        setVisible(workshop.phase() == Phase.RUNNING && next.isPresent() && (leading || coming.isPresent()));
        if (next.isEmpty()) {
            return;
        }
        String name = state.texts().name(workshop.position() + 1);
        boolean asks =
                coming.filter(each -> each.asks() || each.due(state.now())).isPresent();
        getElement().setAttribute("data-asks", asks);
        words.setText(
                coming.isEmpty()
                        ? getTranslation("coming.none", name)
                        : getTranslation(asks ? asked(state) : "coming.running", name));
        left.setVisible(coming.isPresent() && !asks);
        if (!coming.equals(shown)) {
            shown = coming;
            coming.ifPresent(each -> left.show(each, state.now()));
        }
        running.setVisible(leading && coming.isPresent());
        choices.setVisible(leading && coming.isEmpty());
        byItself.setVisible(leading && coming.isEmpty());
    }

    /** Why it did not happen by itself. */
    private static String asked(CockpitState state) {
        int target = state.workshop().position() + 1;
        boolean gaps = !CockpitState.unfinished(state.groups().stream()
                        .filter(group -> group.group().position() < target)
                        .toList())
                .isEmpty();
        return gaps ? "coming.asks.gaps" : "coming.asks";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        leave = desk.craft().listen(desk.id(), () -> LiveUpdates.later(ui, conductor::drawAnew));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
        leave = () -> {};
        super.onDetach(event);
    }

    private Button longer(int minutes) {
        var button = new Button("+" + minutes, event -> act(() -> desk.prolong(Duration.ofMinutes(minutes))));
        button.setAriaLabel(getTranslation("timer.add", minutes));
        return button;
    }

    private void act(Runnable what) {
        what.run();
        conductor.drawAnew();
    }

    /** The same dialog, rules and words as for every move. */
    private void move() {
        int position = latest.workshop().position() + 1;
        new MoveDialog(latest, position, Set.of(), conductor.flows(position), (groups, reveal, reason) -> {
                    if (reveal) {
                        conductor.reveal();
                    }
                    conductor.moveTo(groups, position, reason);
                })
                .open();
    }
}
