package okrworkshop.preparation;

import java.util.List;
import okrworkshop.templates.SurveyQuestion;

/**
 * What people answered.
 *
 * @param people who handed something in
 * @param hidden whether there are too few to show anything without names; then there are no questions
 */
public record SurveyResults(int people, boolean hidden, List<Question> questions) {
    /** So many answers make sums that tell on nobody. */
    public static final int FEWEST = 3;

    public SurveyResults {
        questions = List.copyOf(questions);
    }

    /**
     * Answers to one question.
     *
     * @param people who answered it
     * @param hidden whether too few did
     * @param sums by option or number of the scale, in order; none for texts
     * @param texts in no telling order
     */
    public record Question(SurveyQuestion question, int people, boolean hidden, List<Sum> sums, List<Written> texts) {
        public Question {
            sums = List.copyOf(sums);
            texts = List.copyOf(texts);
        }
    }

    /** How many chose it. */
    public record Sum(String option, int people) {}

    /** @param name empty in an anonymous survey */
    public record Written(String text, String name) {}
}
