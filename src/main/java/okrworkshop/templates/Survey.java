package okrworkshop.templates;

import java.util.List;

/**
 * What people are asked before class. Texts under {@code survey.}: {@code title}, {@code intro}, and by question
 * {@code questions.<id>.text}, {@code .options.<option>}, or {@code .low} and {@code .high} of a scale.
 *
 * @param names whether people say who they are; otherwise nobody learns who answered what
 * @param closes days before the workshop on which it closes
 */
public record Survey(boolean names, int closes, List<SurveyQuestion> questions) {
    public Survey {
        questions = List.copyOf(questions);
    }
}
