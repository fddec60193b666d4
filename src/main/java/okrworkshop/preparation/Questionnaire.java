package okrworkshop.preparation;

import java.util.List;
import okrworkshop.templates.SurveyQuestion;

/** What every form of a template's questions keeps to, whoever asks and whenever. Any thread may call. */
public interface Questionnaire {
    /**
     * Complete answers as the questions allow them.
     *
     * @throws okrworkshop.shared.RefusedException {@code survey.answer}, {@code text.too-long} (limit),
     *     {@code survey.required} (number of the question), {@code survey.empty}
     */
    Answers complete(List<SurveyQuestion> questions, Answers answers);

    /** Adds up answers without names: of fewer than {@link SurveyResults#FEWEST} nothing is shown. */
    SurveyResults nameless(List<SurveyQuestion> questions, List<Answers> handedIn);
}
