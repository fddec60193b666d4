package okrworkshop.authoring.ui;

import okrworkshop.templates.WorkshopTemplate;

/** The lengths of a workshop. */
final class Presets {
    private Presets() {}

    /** What all steps take together. */
    static int minutes(WorkshopTemplate template, String preset) {
        return template.steps().stream()
                .mapToInt(step -> step.minutes().getOrDefault(preset, 0))
                .sum();
    }
}
