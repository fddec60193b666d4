package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.CatchUp;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** All steps with the current one, and the ways forward and back; each move is confirmed in words. */
final class AgendaPanel extends Section {
    /** Minutes from which on a proposal is worth a trainer's attention. */
    private static final int LATE = 5;

    private static final CatchUp IN_TIME = new CatchUp(0, Map.of());

    private final transient Conductor conductor;
    private final OrderedList steps = new OrderedList();
    private final List<Span> lengths = new ArrayList<>();
    private final Div moves = new Div();
    private final Div late = new Div();
    private final Checkbox ownPace = new Checkbox(getTranslation("agenda.own-pace"));
    private transient Optional<Standing> shown = Optional.empty();
    private transient CatchUp proposed = IN_TIME;
    private transient CockpitState latest;
    private boolean moving;

    AgendaPanel(Conductor conductor, CockpitState state) {
        this.conductor = conductor;
        this.latest = state;
        addClassNames("okr-sheet", "okr-agenda");
        moves.addClassName("okr-moves");
        ownPace.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                conductor.allow(latest.workshop().rules().atOwnPace(event.getValue()));
            }
        });
        add(new H2(getTranslation("cockpit.agenda")), moves, late, steps, ownPace);
    }

    void show(CockpitState state) {
        latest = state;
        ownPace.setVisible(state.lead().own() && state.workshop().groups().size() > 1);
        ownPace.setValue(state.workshop().rules().ownPace());
        Workshop workshop = state.workshop();
        boolean movable = workshop.phase() == Phase.RUNNING && state.lead().own();
        var standing = new Standing(workshop.phase(), workshop.position(), movable);
        // A button must not be replaced under the trainer's finger: it goes only when the step or the lead changes.
        if (!shown.equals(Optional.of(standing))) {
            shown = Optional.of(standing);
            drawSteps(state, movable);
        }
        sayLengths(state);
        sayLate(state, movable);
    }

    private void drawSteps(CockpitState state, boolean movable) {
        steps.removeAll();
        lengths.clear();
        for (int position = 0; position < state.workshop().template().steps().size(); position++) {
            steps.add(item(state, position, movable));
        }
        moves.removeAll();
        if (movable) {
            addMoves(state);
            keepFocus();
        }
    }

    private void sayLengths(CockpitState state) {
        List<String> words = lengths(state);
        for (int position = 0; position < lengths.size(); position++) {
            lengths.get(position).setText(words.get(position));
        }
    }

    private void sayLate(CockpitState state, boolean movable) {
        CatchUp catchUp = movable ? CatchUp.of(state.workshop(), state.times()) : IN_TIME;
        if (catchUp.equals(proposed)) {
            return;
        }
        proposed = catchUp;
        late.removeAll();
        if (catchUp.late() >= LATE) {
            late.add(new CatchUpNote(() -> latest, catchUp, conductor));
        }
    }

    /** How long each step is or was, in words. */
    private List<String> lengths(CockpitState state) {
        return state.times().stream()
                .map(time -> {
                    long spent = time.spent().toMinutes();
                    long planned = time.planned().toMinutes();
                    boolean over = spent > 0 && (time.step() != state.workshop().step() || spent > planned);
                    return over ? getTranslation("agenda.spent", spent, planned) : getTranslation("minutes", planned);
                })
                .toList();
    }

    private ListItem item(CockpitState state, int position, boolean movable) {
        Workshop workshop = state.workshop();
        boolean underWay = workshop.phase() == Phase.RUNNING;
        boolean current = underWay && position == workshop.position();
        var length = new Span();
        length.addClassName("okr-muted");
        lengths.add(length);
        var item = new ListItem();
        if (movable && !current) {
            int target = position;
            var go = new Button(state.texts().name(position), event -> confirm(target));
            go.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(go);
        } else {
            item.add(new Span(state.texts().name(position)));
        }
        item.add(length);
        item.getElement().setAttribute("data-step", String.valueOf(position % 9 + 1));
        if (current) {
            item.getElement().setAttribute("aria-current", "step");
        } else if (underWay && position < workshop.position()) {
            item.addClassName("okr-past");
        }
        return item;
    }

    private void addMoves(CockpitState state) {
        int position = state.workshop().position();
        if (position > 0) {
            moves.add(new Button(getTranslation("cockpit.back"), event -> confirm(position - 1)));
        }
        if (state.workshop().nextStep().isPresent()) {
            var forward = new Button(
                    getTranslation("cockpit.forward", state.texts().name(position + 1)),
                    event -> confirm(position + 1));
            forward.addThemeVariants(ButtonVariant.PRIMARY);
            moves.add(forward);
        }
    }

    /** The button that was pressed is gone; whoever works with the keyboard goes on from here. */
    private void keepFocus() {
        if (moving) {
            moves.getChildren()
                    .reduce((first, second) -> second)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .ifPresent(Button::focus);
        }
        moving = false;
    }

    private void confirm(int position) {
        new MoveDialog(
                        latest,
                        position,
                        Set.of(),
                        conductor.flows(position),
                        (groups, reveal, reason) -> move(groups, position, reveal, reason))
                .open();
    }

    private void move(Set<GroupId> groups, int position, boolean reveal, String reason) {
        if (reveal) {
            conductor.reveal();
        }
        moving = true;
        conductor.moveTo(groups, position, reason);
    }

    /** What decides which buttons there are. */
    private record Standing(Phase phase, int position, boolean movable) {}
}
