package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import tools.jackson.databind.JsonNode;

/** Every step has minutes for every preset, and they add up to the preset's minutes. */
final class Minutes implements Rule {
    private final JsonNode root;

    Minutes(JsonNode root) {
        this.root = root;
    }

    @Override
    public void check(WorkshopTemplate template, Report report) {
        List<String> presets = template.presets();
        for (int i = 0; i < template.steps().size(); i++) {
            step(template.steps().get(i), "/steps/" + i + "/minutes", presets, report);
        }
        for (int i = 0; i < presets.size(); i++) {
            sum(template, presets.get(i), i, report);
        }
    }

    private static void step(StepTemplate step, String at, List<String> presets, Report report) {
        for (String preset : presets) {
            if (!step.minutes().containsKey(preset)) {
                report.at(
                        at,
                        "The step \"" + step.id() + "\" has no minutes for the preset \"" + preset + "\".",
                        "Add \"" + preset + ": <minutes>\".");
            }
        }
        for (String named : step.minutes().keySet()) {
            if (!presets.contains(named)) {
                report.at(
                        YamlTree.child(at, named),
                        "There is no preset \"" + named + "\".",
                        Closest.remedy(named, presets));
            }
        }
    }

    private void sum(WorkshopTemplate template, String preset, int index, Report report) {
        int wanted = root.path("presets").path(index).path("minutes").asInt();
        int sum = template.steps().stream()
                .mapToInt(step -> step.minutes().getOrDefault(preset, 0))
                .sum();
        boolean complete =
                template.steps().stream().allMatch(step -> step.minutes().containsKey(preset));
        if (complete && sum != wanted) {
            report.at(
                    "/presets/" + index + "/minutes",
                    "The preset \"" + preset + "\" promises " + wanted + " minutes, its steps take " + sum + ".",
                    "Change the steps' minutes or write " + sum + " here.");
        }
    }
}
