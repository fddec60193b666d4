package okrworkshop.preparation.ui;

import okrworkshop.shared.Language;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.WorkshopTemplate;

/**
 * The template's texts of the preparation in one language.
 *
 * @param sheet where questions have their texts: {@code survey}, or {@code closing} for the feedback
 */
public record SurveyWords(WorkshopTemplate template, Language language, String sheet) {
    /** Of the survey before class. */
    public SurveyWords(WorkshopTemplate template, Language language) {
        this(template, language, "survey");
    }

    String title() {
        return text(sheet + ".title");
    }

    String intro() {
        return text(sheet + ".intro");
    }

    String question(SurveyQuestion question) {
        return text(at(question) + "text");
    }

    /** An option, or a number of the scale with what its ends mean. */
    String option(SurveyQuestion question, String option) {
        if (question.type().hasOptions()) {
            return text(at(question) + "options." + option);
        }
        if (option.equals(String.valueOf(SurveyQuestion.LOWEST))) {
            return option + " · " + low(question);
        }
        return option.equals(String.valueOf(SurveyQuestion.HIGHEST)) ? option + " · " + high(question) : option;
    }

    String low(SurveyQuestion question) {
        return text(at(question) + "low");
    }

    String high(SurveyQuestion question) {
        return text(at(question) + "high");
    }

    String title(MaterialList list) {
        return text("materials." + list.id() + ".title");
    }

    String hint(MaterialList list) {
        return text("materials." + list.id() + ".hint");
    }

    String step(String id) {
        String number = template.step(id).map(step -> step.number()).orElse("");
        return (number + " " + text("steps." + id + ".title")).strip();
    }

    private String text(String path) {
        return template.messages().text(language, path);
    }

    private String at(SurveyQuestion question) {
        return sheet + ".questions." + question.id() + ".";
    }
}
