package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import okrworkshop.templates.Beat;
import okrworkshop.templates.StepBeat;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupBeat;

/** The beat of one group, with the ways back and on. */
final class BeatLine extends Div {
    private final transient Conductor conductor;
    private final Span words = new Span();
    private final Countdown countdown = new Countdown();
    private final Button back = new Button("←");
    private final Button next = new Button("→");
    private transient Optional<Group> shown = Optional.empty();
    private transient Optional<Beat> before = Optional.empty();
    private transient Optional<Beat> after = Optional.empty();

    BeatLine(Conductor conductor) {
        this.conductor = conductor;
        addClassName("okr-beat-line");
        words.addClassName("okr-beat");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        next.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(event -> go(before));
        next.addClickListener(event -> go(after));
        add(words, countdown, back, next);
    }

    /** @param group as it stands in the state */
    void show(Group group, CockpitState state) {
        BeatSchedule schedule = BeatSchedule.of(state.workshop(), group, state.now());
        Optional<GroupBeat> now = schedule.beat(group);
        setVisible(now.isPresent());
        if (now.isEmpty()) {
            return;
        }
        shown = Optional.of(group);
        GroupBeat at = now.get();
        words.setText(getTranslation("beat." + at.beat().wireName()));
        countdown.setVisible(at.left().isPresent());
        at.left().ifPresent(left -> countdown.show(state.workshop().timer(), left));
        before = beat(schedule.beats(), at.at() - 1);
        after = beat(schedule.beats(), at.at() + 1);
        back.setVisible(state.lead().helps());
        next.setVisible(state.lead().helps());
        label(back, "cockpit.beat.back.label", group, before);
        label(next, "cockpit.beat.move.label", group, after);
    }

    private void label(Button button, String key, Group group, Optional<Beat> beat) {
        button.setEnabled(beat.isPresent());
        String label = beat.map(each -> getTranslation(key, group.name(), getTranslation("beat." + each.wireName())))
                .orElse(group.name());
        button.setAriaLabel(label);
        button.setTooltipText(label);
    }

    private static Optional<Beat> beat(List<StepBeat> beats, int index) {
        return index >= 0 && index < beats.size() ? Optional.of(beats.get(index).beat()) : Optional.empty();
    }

    private void go(Optional<Beat> beat) {
        shown.ifPresent(group -> beat.ifPresent(target -> conductor.moveBeat(Optional.of(group.id()), target)));
    }
}
