package okrworkshop.authoring.ui;

import okrworkshop.shared.Language;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** What parts of a template are called; their id where nobody named them yet. */
final class TemplateWords {
    private TemplateWords() {}

    static String title(WorkshopTemplate template, Language language) {
        return or(template.title(language), template.id());
    }

    /** Number and title, as people call the step. */
    static String step(WorkshopTemplate template, StepTemplate step, Language language) {
        String title = title(template, step, language);
        return step.number().isEmpty() ? title : step.number() + " · " + title;
    }

    /** Without its number. */
    static String title(WorkshopTemplate template, StepTemplate step, Language language) {
        return or(template.messages().text(language, "steps." + step.id() + ".title"), step.id());
    }

    static String lens(WorkshopTemplate template, StepTemplate step, Lens lens, Language language) {
        return or(
                template.messages().text(language, "steps." + step.id() + ".lenses." + lens.id() + ".title"),
                lens.id());
    }

    /** A column's id holds for the whole template. */
    static String column(WorkshopTemplate template, String column, Language language) {
        for (StepTemplate step : template.steps()) {
            for (Lens lens : step.lenses()) {
                if (lens instanceof Lens.Columns columns
                        && columns.columns().stream().anyMatch(each -> each.id().equals(column))) {
                    return or(text(template, step, lens, "columns." + column + ".title", language), column);
                }
            }
        }
        return column;
    }

    static String question(WorkshopTemplate template, String question, Language language) {
        for (StepTemplate step : template.steps()) {
            for (Lens lens : step.lenses()) {
                if (lens instanceof Lens.Form form && form.questions().contains(question)) {
                    return or(text(template, step, lens, "questions." + question, language), question);
                }
            }
        }
        return question;
    }

    private static String text(
            WorkshopTemplate template, StepTemplate step, Lens lens, String path, Language language) {
        return template.messages().text(language, "steps." + step.id() + ".lenses." + lens.id() + "." + path);
    }

    private static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
