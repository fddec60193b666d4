package okrworkshop.preparation.internal;

import okrworkshop.preparation.Questionnaire;

/** The rules of the survey for tests of other modules. */
public final class QuestionnaireOfSurveys {
    private QuestionnaireOfSurveys() {}

    public static Questionnaire plain() {
        return new PlainQuestionnaire();
    }
}
