package okrworkshop.preparation.ui;

import okrworkshop.shared.Language;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.WorkshopTemplate;

/** The template's texts of the preparation in one language. */
record SurveyWords(WorkshopTemplate template, Language language) {
    String title() {
        return text("survey.title");
    }

    String intro() {
        return text("survey.intro");
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

    private static String at(SurveyQuestion question) {
        return "survey.questions." + question.id() + ".";
    }
}
