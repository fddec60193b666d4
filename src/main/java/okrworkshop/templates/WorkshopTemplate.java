package okrworkshop.templates;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;

/**
 * A method as data: what {@code workshops/<id>/workshop.yaml} and its message files say. Immutable. Its own texts:
 * {@code title}, {@code summary} (one sentence for the list of templates).
 *
 * @param presets ids of the time presets, the default first; names under {@code presets.<preset>}
 * @param survey before class, often none
 * @param materials to bring along
 * @param starts kinds of cards with which a group begins when the workshop goes on from an earlier one
 * @param closing at the end, often none
 */
public record WorkshopTemplate(
        String id,
        int version,
        List<Language> languages,
        List<String> presets,
        List<StepTemplate> steps,
        List<Checklist> checklists,
        Optional<Survey> survey,
        List<MaterialList> materials,
        List<CardKind> starts,
        Optional<Closing> closing,
        Messages messages) {
    public WorkshopTemplate {
        languages = List.copyOf(languages);
        presets = List.copyOf(presets);
        steps = List.copyOf(steps);
        checklists = List.copyOf(checklists);
        materials = List.copyOf(materials);
        starts = List.copyOf(starts);
    }

    /** With other steps, and all else as it is. */
    public WorkshopTemplate with(List<StepTemplate> others) {
        return new WorkshopTemplate(
                id, version, languages, presets, others, checklists, survey, materials, starts, closing, messages);
    }

    /** Asks for nothing at the end. */
    public WorkshopTemplate(
            String id,
            int version,
            List<Language> languages,
            List<String> presets,
            List<StepTemplate> steps,
            List<Checklist> checklists,
            Optional<Survey> survey,
            List<MaterialList> materials,
            List<CardKind> starts,
            Messages messages) {
        this(id, version, languages, presets, steps, checklists, survey, materials, starts, Optional.empty(), messages);
    }

    /** Asks for nothing at the end, and begins with empty documents. */
    public WorkshopTemplate(
            String id,
            int version,
            List<Language> languages,
            List<String> presets,
            List<StepTemplate> steps,
            List<Checklist> checklists,
            Optional<Survey> survey,
            List<MaterialList> materials,
            Messages messages) {
        this(
                id,
                version,
                languages,
                presets,
                steps,
                checklists,
                survey,
                materials,
                List.of(),
                Optional.empty(),
                messages);
    }

    /** Asks for nothing before class and at the end. */
    public WorkshopTemplate(
            String id,
            int version,
            List<Language> languages,
            List<String> presets,
            List<StepTemplate> steps,
            List<Checklist> checklists,
            Messages messages) {
        this(id, version, languages, presets, steps, checklists, Optional.empty(), List.of(), messages);
    }

    /** Whether groups go on with what they had in an earlier workshop. */
    public boolean goesOn() {
        return !starts.isEmpty();
    }

    /** Whether there is a survey or materials to bring along. */
    public boolean preparing() {
        return survey.isPresent() || !materials.isEmpty();
    }

    public Optional<MaterialList> materialList(String listId) {
        return materials.stream().filter(list -> list.id().equals(listId)).findFirst();
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
