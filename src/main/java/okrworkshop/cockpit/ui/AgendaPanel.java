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

    private final transient Conductor conductor;
    private final OrderedList steps = new OrderedList();
    private final Div moves = new Div();
    private final Div late = new Div();
    private final Checkbox ownPace = new Checkbox(getTranslation("agenda.own-pace"));
    private transient Optional<Standing> shown = Optional.empty();
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
        var standing =
                new Standing(workshop.phase(), workshop.position(), state.lead().own(), lengths(state), catchUp(state));
        if (shown.equals(Optional.of(standing))) {
            return; // a button must not be replaced under the trainer's finger
        }
        shown = Optional.of(standing);
        steps.removeAll();
        moves.removeAll();
        boolean running = workshop.phase() == Phase.RUNNING;
        boolean leading = state.lead().own();
        for (int position = 0; position < workshop.template().steps().size(); position++) {
            steps.add(item(state, position, running && leading));
        }
        late.removeAll();
        if (running && leading) {
            addMoves(state);
            keepFocus();
            if (standing.catchUp().late() >= LATE) {
                late.add(new CatchUpNote(state, standing.catchUp(), conductor));
            }
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

    private static CatchUp catchUp(CockpitState state) {
        return state.workshop().phase() == Phase.RUNNING
                ? CatchUp.of(state.workshop(), state.times())
                : new CatchUp(0, Map.of());
    }

    private ListItem item(CockpitState state, int position, boolean movable) {
        Workshop workshop = state.workshop();
        boolean underWay = workshop.phase() == Phase.RUNNING;
        boolean current = underWay && position == workshop.position();
        var length = new Span(lengths(state).get(position));
        length.addClassName("okr-muted");
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
    private record Standing(Phase phase, int position, boolean leading, List<String> lengths, CatchUp catchUp) {
        Standing {
            lengths = List.copyOf(lengths);
        }
    }
}
