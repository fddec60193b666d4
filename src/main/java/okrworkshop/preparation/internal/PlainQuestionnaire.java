package okrworkshop.preparation.internal;

import java.util.List;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Questionnaire;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.templates.SurveyQuestion;
import org.springframework.stereotype.Component;

/** The rules of the survey, for other forms. */
@Component
class PlainQuestionnaire implements Questionnaire {
    @Override
    public Answers complete(List<SurveyQuestion> questions, Answers answers) {
        Answers fitting = AnswerRules.fitting(questions, answers);
        AnswerRules.complete(questions, fitting);
        return fitting;
    }

    @Override
    public SurveyResults nameless(List<SurveyQuestion> questions, List<Answers> handedIn) {
        List<SurveyReply> replies =
                handedIn.stream().map(each -> new SurveyReply(each, each, "")).toList();
        return Sums.of(questions, replies, false);
    }
}
