package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Workshop;

/** How long everything takes: one of the method's lengths, each step as the trainer wants it, against the time there is. */
final class TimePart extends Div {
    private final RadioButtonGroup<String> preset = new RadioButtonGroup<>(getTranslation("create.field.preset"));
    private final IntegerField available = new IntegerField(getTranslation("create.field.available"));
    private final Button fit = new Button(getTranslation("create.fit"), event -> fit());
    private final Paragraph total = new Paragraph();
    private final Div steps = new Div();
    private final List<StepLength> lengths = new ArrayList<>();
    private final transient Runnable changed;
    private transient WorkshopTemplate method;

    TimePart(WorkshopTemplate method, Runnable changed) {
        this.method = method;
        this.changed = changed;
        addClassName("okr-form");
        preset.setItemLabelGenerator(this::presetLabel);
        preset.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                asPreset();
            }
        });
        available.setHelperText(getTranslation("create.field.available.help"));
        available.setMin(1);
        available.setManualValidation(true);
        available.addValueChangeListener(event -> told());
        total.addClassName("okr-plan-total");
        total.getElement().setAttribute("role", "status");
        steps.addClassName("okr-step-lengths");
        var room = new Div(available, fit);
        room.addClassName("okr-inline-form");
        add(preset, room, total, steps);
        show(method);
    }

    void show(WorkshopTemplate other) {
        method = other;
        preset.setItems(method.presets());
        preset.setValue(method.presets().getFirst());
        lengths.clear();
        steps.removeAll();
        var texts = new StepTexts(method, Language.of(getLocale()));
        for (int position = 0; position < method.steps().size(); position++) {
            StepTemplate step = method.steps().get(position);
            lengths.add(new StepLength(step, texts.name(position), planned(step), this::told));
        }
        lengths.forEach(steps::add);
        told();
    }

    /** The same lengths, as far as the method still has these steps. */
    void like(Workshop earlier) {
        if (method.presets().contains(earlier.preset())) {
            preset.setValue(earlier.preset());
        }
        Map<String, List<Integer>> beats = earlier.rules().tailoring().beats();
        for (StepLength length : lengths) {
            String id = length.step().id();
            length.set(
                    earlier.rules().minutes().getOrDefault(id, planned(length.step())),
                    beats.getOrDefault(id, List.of()));
        }
        told();
    }

    String preset() {
        return preset.getValue();
    }

    Map<String, Integer> minutes() {
        Map<String, Integer> own = new HashMap<>();
        lengths.stream()
                .filter(length -> length.minutes() != planned(length.step()))
                .forEach(length -> own.put(length.step().id(), length.minutes()));
        return own;
    }

    Map<String, List<Integer>> beats() {
        Map<String, List<Integer>> own = new HashMap<>();
        lengths.stream()
                .filter(length -> !length.beats().isEmpty())
                .forEach(length -> own.put(length.step().id(), length.beats()));
        return own;
    }

    /** @return whether every step has a length that it can have */
    boolean complete() {
        preset.setInvalid(false);
        boolean all = true;
        for (StepLength length : lengths) {
            boolean filled = length.complete();
            boolean fits = filled && length.minutes() >= 1 && length.minutes() <= Rules.LONGEST;
            if (filled && !fits) {
                length.refuse(Refusal.of("workshop.minutes", 1, Rules.LONGEST));
            }
            all &= fits;
        }
        return all;
    }

    void refuse(Refusal refusal) {
        Fields.refuse(preset, refusal);
    }

    String summary() {
        String name = minutes().isEmpty() && beats().isEmpty()
                ? method.messages().text(Language.of(getLocale()), "presets." + preset())
                : getTranslation("create.time.own");
        return getTranslation("create.time.chosen", name, total(), lengths.size());
    }

    private int total() {
        return lengths.stream().mapToInt(StepLength::minutes).sum();
    }

    private int planned(StepTemplate step) {
        return step.minutes().getOrDefault(preset.getValue(), 0);
    }

    private void asPreset() {
        lengths.forEach(length -> length.set(planned(length.step())));
        told();
    }

    private void fit() {
        available.setInvalid(false);
        if (available.isEmpty() || available.getValue() < lengths.size() || available.getValue() > Rules.LONGEST * 7) {
            Fields.say(available, getTranslation("create.fit.too-short", lengths.size()));
            return;
        }
        List<Integer> now =
                lengths.stream().map(length -> Math.max(1, length.minutes())).toList();
        List<Integer> fitted = Apportion.of(available.getValue(), now);
        for (int place = 0; place < fitted.size(); place++) {
            lengths.get(place).set(fitted.get(place));
        }
        told();
    }

    /** What all steps take against what there is. */
    private void told() {
        int open = available.isEmpty() ? 0 : available.getValue() - total();
        fit.setEnabled(!available.isEmpty());
        String room = available.isEmpty()
                ? ""
                : getTranslation(
                        open < 0 ? "create.time.over" : open > 0 ? "create.time.spare" : "create.time.even",
                        Math.abs(open));
        total.setText(getTranslation("create.time.total", total()) + " " + room);
        total.getElement().setAttribute("data-over", open < 0);
        changed.run();
    }

    private String presetLabel(String id) {
        int minutes = method.steps().stream()
                .mapToInt(step -> step.minutes().getOrDefault(id, 0))
                .sum();
        String name = method.messages().text(Language.of(getLocale()), "presets." + id);
        return getTranslation("create.preset", name, minutes);
    }
}
