package okrworkshop.templates;

import java.util.List;

/**
 * How people end a workshop, each for themselves. Texts under {@code closing.}: {@code prompts} (list), which help to find one's
 * next steps, {@code title} and {@code intro} of the feedback, and its questions as those of a {@link Survey}. A question with
 * the id of one of the survey's asks the same again, so that before and after can be compared.
 *
 * @param questions of the feedback; they are shown in no step
 */
public record Closing(List<SurveyQuestion> questions) {
    public Closing {
        questions = List.copyOf(questions);
    }
}
