package okrworkshop.templates;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.Language;

/**
 * A method as data: what {@code workshops/<id>/workshop.yaml} and its message files say. Immutable. Its own texts:
 * {@code title}, {@code summary} (one sentence for the list of templates).
 *
 * @param presets ids of the time presets, the default first; names under {@code presets.<preset>}
 */
public record WorkshopTemplate(
        String id,
        int version,
        List<Language> languages,
        List<String> presets,
        List<StepTemplate> steps,
        List<Checklist> checklists,
        Messages messages) {
    public WorkshopTemplate {
        languages = List.copyOf(languages);
        presets = List.copyOf(presets);
        steps = List.copyOf(steps);
        checklists = List.copyOf(checklists);
    }

    public Optional<StepTemplate> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    public Optional<Checklist> checklist(String checklistId) {
        return checklists.stream()
                .filter(checklist -> checklist.id().equals(checklistId))
                .findFirst();
    }

    public String title(Language language) {
        return messages.text(language, "title");
    }
}
