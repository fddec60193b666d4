package okrworkshop.export.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.export.LanguageChoice;
import okrworkshop.paper.BothLanguages;
import okrworkshop.shared.Language;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** The template's own words for what its boards hold. An id that the template does not know stands for itself. */
final class TemplateTexts {
    private static final String OPEN = "…";

    private final WorkshopTemplate template;
    private final LanguageChoice languages;

    TemplateTexts(WorkshopTemplate template, LanguageChoice languages) {
        this.template = template;
        this.languages = languages;
    }

    String step(String stepId) {
        return template.step(stepId)
                .map(step -> text("steps." + stepId + ".title"))
                .orElse(stepId);
    }

    String question(String stepId, String question) {
        return lenses(stepId).stream()
                .filter(lens ->
                        lens instanceof Lens.Form form && form.questions().contains(question))
                .findFirst()
                .map(lens -> text("steps." + stepId + ".lenses." + lens.id() + ".questions." + question))
                .orElse(question);
    }

    /**
     * The sentence whose gap the question is; in one language alone, so that the answers stand once.
     *
     * @param answers to the step's questions
     */
    Optional<Sentence> sentence(String stepId, String question, Map<String, String> answers) {
        return lenses(stepId).stream()
                .filter(lens -> lens instanceof Lens.Form form
                        && form.variant() == FormVariant.SENTENCE
                        && form.questions().contains(question))
                .findFirst()
                .map(lens -> {
                    String path = "steps." + stepId + ".lenses." + lens.id() + ".";
                    String said = text(path + "sentence", languages.main());
                    for (String gap : ((Lens.Form) lens).questions()) {
                        said = said.replace("{" + gap + "}", answers.getOrDefault(gap, OPEN));
                    }
                    return new Sentence(text(path + "title"), said);
                });
    }

    /** @param said with what was not answered left open */
    record Sentence(String title, String said) {}

    String column(String stepId, String column) {
        return lenses(stepId).stream()
                .filter(lens -> lens instanceof Lens.Columns columns
                        && columns.columns().stream().anyMatch(each -> each.id().equals(column)))
                .findFirst()
                .map(lens -> text("steps." + stepId + ".lenses." + lens.id() + ".columns." + column + ".title"))
                .orElse(column);
    }

    /** @param criterion field of a strategy that a score lens has */
    String criterion(String criterion) {
        return template.steps().stream()
                .flatMap(step -> step.lenses().stream()
                        .filter(lens -> lens instanceof Lens.Score score
                                && score.criteria().stream()
                                        .anyMatch(each -> each.field().equals(criterion)))
                        .map(lens -> text("steps." + step.id() + ".lenses." + lens.id() + ".criteria." + criterion)))
                .findFirst()
                .orElse(criterion);
    }

    /** @param path below the lens, such as {@code title} */
    String lens(String stepId, String lens, String path) {
        return text("steps." + stepId + ".lenses." + lens + "." + path);
    }

    String condition(String stepId, String condition) {
        String text = text("steps." + stepId + ".done." + condition);
        return text.isEmpty() ? condition : text;
    }

    String checklistItem(String checklist, String item) {
        return template.checklist(checklist).stream()
                .flatMap(known -> known.items().stream())
                .filter(known -> known.id().equals(item))
                .findFirst()
                .map(known -> text("checklists." + checklist + ".items." + item))
                .orElse(item);
    }

    /**
     * What the template calls a quarter of the field on which it places cards of the kind.
     *
     * @param quarter {@code low-low} to {@code high-high}, the axis to the right first
     */
    Optional<String> quarter(CardKind kind, String quarter) {
        return template.steps().stream()
                .flatMap(step -> step.lenses().stream()
                        .filter(lens -> lens instanceof Lens.Matrix matrix && matrix.kind() == kind)
                        .map(lens -> text("steps." + step.id() + ".lenses." + lens.id() + ".quadrants." + quarter)))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    boolean makes(String stepId, CardKind kind) {
        return lenses(stepId).stream().anyMatch(lens -> lens.kinds().contains(kind));
    }

    private List<Lens> lenses(String stepId) {
        return template.step(stepId).map(StepTemplate::lenses).orElse(List.of());
    }

    private String text(String path) {
        return BothLanguages.joined(
                languages.all().stream().map(language -> text(path, language)).toList());
    }

    private String text(String path, Language language) {
        return template.messages().text(language, path);
    }
}
