package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/**
 * One step of an agenda, and of the others what it is seen against. {@code StepPreviewBody} in {@code preview-body.ts} is
 * the same.
 *
 * @param at index of the step in {@code steps}
 */
record PreviewBody(
        String language,
        int at,
        AgendaBody.Step step,
        List<Neighbour> steps,
        List<AgendaBody.ChecklistBody> checklists) {

    /** @param kinds of cards that people make or change in the step */
    record Neighbour(String id, String number, String title, List<AgendaBody.CarryBody> carry, List<String> kinds) {}

    static PreviewBody of(WorkshopTemplate template, StepTemplate step, String preset, Language language) {
        Messages messages = template.messages();
        return new PreviewBody(
                language.code(),
                template.steps().indexOf(step),
                AgendaBody.step(step, step.minutes().getOrDefault(preset, 0), messages, language),
                template.steps().stream()
                        .map(each -> neighbour(each, messages, language))
                        .toList(),
                AgendaBody.checklists(template, language));
    }

    private static Neighbour neighbour(StepTemplate step, Messages messages, Language language) {
        return new Neighbour(
                step.id(),
                step.number(),
                messages.text(language, "steps." + step.id() + ".title"),
                AgendaBody.carry(step),
                step.lenses().stream()
                        .flatMap(lens -> lens.kinds().stream())
                        .distinct()
                        .map(CardKind::wireName)
                        .toList());
    }
}
