package okrworkshop.attention;

import java.util.Comparator;
import java.util.List;

/**
 * The questions of a workshop.
 *
 * @param asking whether people may ask and vote
 * @param nameless whether they may ask without their name
 */
public record QuestionBoard(boolean asking, boolean nameless, List<Question> questions) {
    public QuestionBoard {
        questions = List.copyOf(questions);
    }

    /** The open ones first, the most wanted in front, then the older one. */
    public List<Question> ranked() {
        return questions.stream()
                .sorted(Comparator.comparing(Question::answered)
                        .thenComparing(question -> -question.votes().size())
                        .thenComparing(Question::at)
                        .thenComparing(question -> question.id().toString()))
                .toList();
    }

    public QuestionBoard with(List<Question> others) {
        return new QuestionBoard(asking, nameless, others);
    }
}
