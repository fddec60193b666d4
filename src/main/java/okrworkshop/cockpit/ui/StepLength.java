package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;

/** Minutes of one step, and of its beats if it has some: the step is as long as they are together. */
final class StepLength extends Div {
    private final transient StepTemplate step;
    private final IntegerField minutes;
    private final List<IntegerField> beats = new ArrayList<>();
    private final Details parts = new Details();
    private final transient Runnable changed;
    private List<Integer> shares;
    private boolean own;

    StepLength(StepTemplate step, String name, int length, Runnable changed) {
        this.step = step;
        this.changed = changed;
        addClassName("okr-step-length");
        shares = step.beats().stream().map(StepBeat::part).toList();
        minutes = Fields.number(name, length);
        minutes.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                share();
                changed.run();
            }
        });
        add(minutes);
        if (!step.beats().isEmpty()) {
            var row = new Div();
            row.addClassName("okr-form-row");
            step.beats().forEach(beat -> row.add(beat(beat)));
            parts.add(row);
            add(parts);
            share();
        }
    }

    StepTemplate step() {
        return step;
    }

    /** 0 when nothing is typed. */
    int minutes() {
        return minutes.isEmpty() ? 0 : minutes.getValue();
    }

    /** Of the beats, when they are not as the method has them. */
    List<Integer> beats() {
        return own ? beats.stream().map(IntegerField::getValue).toList() : List.of();
    }

    void set(int length) {
        minutes.setValue(length);
        share();
    }

    /** @param wanted shares of the beats */
    void set(int length, List<Integer> wanted) {
        if (wanted.size() == beats.size()) {
            shares = wanted;
            own = true;
        }
        set(length);
    }

    /** @return whether all fields have a value */
    boolean complete() {
        boolean all = Fields.filled(minutes);
        for (IntegerField beat : beats) {
            all &= Fields.filled(beat);
        }
        return all;
    }

    void refuse(Refusal refusal) {
        Fields.refuse(minutes, refusal);
    }

    private IntegerField beat(StepBeat beat) {
        IntegerField field = Fields.number(getTranslation("beat." + beat.beat().wireName()), 1);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && beats.stream().noneMatch(IntegerField::isEmpty)) {
                own = true;
                shares =
                        beats.stream().map(each -> Math.max(0, each.getValue())).toList();
                minutes.setValue(shares.stream().mapToInt(Integer::intValue).sum());
                say();
                changed.run();
            }
        });
        beats.add(field);
        return field;
    }

    private void share() {
        if (beats.isEmpty() || minutes() < 1) {
            return;
        }
        List<Integer> lengths = Apportion.of(minutes(), shares);
        for (int place = 0; place < beats.size(); place++) {
            beats.get(place).setValue(lengths.get(place));
        }
        say();
    }

    private void say() {
        parts.setSummaryText(beats.stream()
                .map(beat -> beat.getLabel() + " " + beat.getValue())
                .collect(Collectors.joining(" · ")));
    }
}
