package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.templates.Beat;
import okrworkshop.templates.StepBeat;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.GroupBeat;

/** The beats of the step with the groups in each; a press brings all groups there. */
final class BeatPanel extends Section {
    private final transient Conductor conductor;
    private final OrderedList list = new OrderedList();
    private final transient List<Span> counts = new ArrayList<>();
    private transient List<StepBeat> shown = List.of();
    private transient boolean secrets;

    BeatPanel(Conductor conductor) {
        this.conductor = conductor;
        addClassNames("okr-sheet", "okr-beat-panel");
        var hint = new Paragraph(getTranslation("cockpit.beats.hint"));
        hint.addClassName("okr-muted");
        add(new H2(getTranslation("cockpit.beats")), list, hint);
        setVisible(false);
    }

    void show(CockpitState state) {
        BeatSchedule schedule = BeatSchedule.of(state.workshop(), state.now());
        setVisible(!schedule.beats().isEmpty() && state.lead().own());
        secrets = !state.hidden().isEmpty();
        if (!shown.equals(schedule.beats())) {
            shown = schedule.beats();
            counts.clear();
            list.removeAll();
            shown.forEach(beat -> list.add(item(beat)));
        }
        var groups = state.workshop().openGroups().stream()
                .filter(group -> group.position() == state.workshop().position())
                .flatMap(group -> schedule.beat(group).stream())
                .collect(Collectors.groupingBy(GroupBeat::at, Collectors.counting()));
        for (int at = 0; at < counts.size(); at++) {
            long here = groups.getOrDefault(at, 0L);
            counts.get(at).setText(getTranslation("cockpit.beats.groups", here));
            list.getComponentAt(at).getElement().setAttribute("data-here", here > 0);
        }
    }

    private ListItem item(StepBeat beat) {
        String name = getTranslation("beat." + beat.beat().wireName());
        var go = new Button(name, event -> go(beat.beat()));
        go.setAriaLabel(getTranslation("cockpit.beats.all", name));
        var count = new Span();
        count.addClassName("okr-muted");
        counts.add(count);
        return new ListItem(go, count);
    }

    /** What cannot be taken back is asked about first. */
    private void go(Beat beat) {
        Optional<String> warning = secrets ? warning(beat) : Optional.empty();
        if (warning.isEmpty()) {
            conductor.moveBeat(Optional.empty(), beat);
            return;
        }
        var dialog = new ConfirmDialog(
                getTranslation("beats.move.title", getTranslation("beat." + beat.wireName())),
                warning.get(),
                getTranslation("beats.move.confirm"),
                event -> conductor.moveBeat(Optional.empty(), beat));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    private Optional<String> warning(Beat beat) {
        return switch (beat) {
            case BRIEF, SILENT -> Optional.empty();
            case SHARE, DECIDE -> Optional.of(getTranslation("beats.move.reveal"));
            case REVIEW ->
                Optional.of(getTranslation("beats.move.reveal") + " " + getTranslation("beats.move.results"));
        };
    }
}
