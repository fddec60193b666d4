package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.simulation.Extras;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/** What simulated people write in the steps of any method: something in each column and form, and a draft OKR. */
final class RehearsalScenes {
    private static final int PER_COLUMN = 2;

    private final Component speaker;
    private final Locale room;
    private int number;

    private RehearsalScenes(Component speaker, Locale room) {
        this.speaker = speaker;
        this.room = room;
    }

    static List<Extras.Scene> of(Component speaker, Workshop workshop) {
        var scenes = new RehearsalScenes(speaker, workshop.language().locale());
        return workshop.template().steps().stream()
                .map(step -> new Extras.Scene(step.id(), scenes.samples(step)))
                .toList();
    }

    private List<Extras.Sample> samples(StepTemplate step) {
        List<Extras.Sample> samples = new ArrayList<>();
        for (Lens lens : step.lenses()) {
            switch (lens) {
                case Lens.Form form ->
                    form.questions()
                            .forEach(question -> samples.add(new Extras.Sample(
                                    "frame-" + step.id() + "-" + question, "", "", text(), List.of())));
                case Lens.Columns columns ->
                    columns.columns().forEach(column -> {
                        for (int i = 0; i < PER_COLUMN; i++) {
                            samples.add(card(column.kind().wireName(), column.id(), List.of()));
                        }
                    });
                case Lens.Okr okr -> {
                    Extras.Sample objective = card("objective", "", List.of());
                    samples.add(objective);
                    samples.add(card("key_result", "", List.of(List.of("parent", objective.card()))));
                    samples.add(card("key_result", "", List.of(List.of("parent", objective.card()))));
                }
                default -> {
                    // Other boards show what these have made.
                }
            }
        }
        return samples;
    }

    private Extras.Sample card(String kind, String place, List<List<String>> links) {
        Map<String, Object> text = text();
        return new Extras.Sample("rehearsal-" + number, kind, place, text, links);
    }

    private Map<String, Object> text() {
        number++;
        return Map.of("text", speaker.getTranslation("rehearsal.sample", room, number));
    }
}
